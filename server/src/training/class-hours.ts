/** SQL of the number that a policy parameter is on a day. */
export const numberOnSql = (key: string, day: string): string =>
  `(select n.value::numeric from policy_parameter n where n.key = '${key}' and (n.valid_from is null or n.valid_from <= ${day}) order by n.valid_from desc nulls last limit 1)`;

/** Joins to a session `s` the ratio `r` of its day: `r.minutes` make a class hour. */
export const atRatio = `join class_hour_ratios() r on (r.since is null or r.since <= s.held_on) and (r.until is null or s.held_on < r.until)`;

/** SQL of the class hours of attendances `a` in sessions `s` that a condition keeps, to two decimals. */
export const hoursWhere = (condition: string): string =>
  `select coalesce(round(sum(a.minutes / r.minutes), 2), 0) from training_attendance a join training_session s on s.id = a.session_id ${atRatio} where ${condition}`;

/** Keeps a person's attendances from a day to another, the last one exclusive. */
export const attendedBetween = (person: string, from: string, to: string): string =>
  `a.practitioner_id = ${person} and s.held_on >= ${from} and s.held_on < ${to}`;

export const hoursBetween = (person: string, from: string, to: string): string =>
  hoursWhere(attendedBetween(person, from, to));

/** SQL of one attendance's class hours. */
export const hoursOfAttendance = (row: string): string =>
  `select round(${row}.minutes / r.minutes, 2) from training_session s ${atRatio} where s.id = ${row}.session_id`;

/** SQL of what a degree counts for. */
export const hoursOfDegree = (row: string): string =>
  numberOnSql('education.hours.degree', `${row}.awarded_on`);
