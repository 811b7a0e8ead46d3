/** Whether a later period of the same certificate stands: then this one's end troubles nobody. */
const followed = (r: string): string =>
  `exists (select 1 from registration n where n.certificate_id = ${r}.certificate_id and n.valid_from > ${r}.valid_until and n.state = 'VALID')`;

/** SQL of how the registration in row `r` stands today: a member of `Standings`. */
export const standingSql = (r: string): string => `case
  when ${r}.state = 'CANCELLED' then 'CANCELLED'
  when ${r}.suspended_from <= current_date and coalesce(${r}.suspended_until, 'infinity') >= current_date then 'SUSPENDED'
  when ${r}.valid_until < current_date then case when ${followed(r)} then 'SUPERSEDED' else 'EXPIRED' end
  when ${r}.valid_from > current_date then 'UPCOMING'
  when ${r}.valid_until < current_date + parameter_today('registration.expiring.days')::int and not ${followed(r)} then 'EXPIRING'
  else 'VALID' end`;

export const standingNeeds = [
  'state',
  'suspendedFrom',
  'suspendedUntil',
  'validFrom',
  'validUntil',
  'certificateId',
];

/** Of a person's registrations the one that says where they stand: in force before lapsed, later before earlier. */
export const leadingFirst = (r: string): string =>
  `(${r}.state = 'VALID' and current_date between ${r}.valid_from and ${r}.valid_until) desc, ${r}.valid_until desc, ${r}.id desc`;
