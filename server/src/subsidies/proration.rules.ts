import type { Day } from '../kernel/values/day.ts';
import type { ProfessionalLevel } from '../workforce/levels.rules.ts';
import { dayAt, lengthOf, shareOf, type Month } from './month.rules.ts';
import { joinedBy, type Run, type Stretch } from './stretches.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';

/** Days in a row that are paid at one level; `until` is exclusive. */
export interface Segment {
  since: Day;
  until: Day;
  level: ProfessionalLevel;
  amount: number;
}

/**
 * The day that decides for the whole month, as an index; null: every day counts for itself. Who first qualifies on or
 * before the 15th and who still does on the 15th before leaving are the same: those who qualify on the 15th.
 */
export const referenceDays = { DAYS: null, HALF_MONTH: 14, FIRST_DAY: 0 };

export const stretchOn = (stretches: readonly Stretch[], day: number): Stretch =>
  stretches.find(({ from, to }) => from <= day && day < to)!;

/**
 * What is paid of a month by one county. Nothing is paid twice when somebody moves, or serves two counties: a day has
 * one post that counts, hence one county and one level. By days, shares of days that are apart never add up to more
 * than the whole month; otherwise the county of one day pays the whole, and any other nothing. Who moves after that day
 * is paid by the old county for the month and by the new one from the next.
 */
export function segmentsOf(
  stretches: readonly Stretch[],
  month: Month,
  { proration, monthly }: SubsidyParameters,
): Segment[] {
  const length = lengthOf(month);
  return runsOf(stretches, referenceDays[proration], length).flatMap(({ from, to, value: level }) => {
    if (level === null) return [];
    const amount = shareOf(monthly[level], { from, to }, length);
    return [{ since: dayAt(month, from), until: dayAt(month, to), level, amount }];
  });
}

/** Changes that leave the level as it is do not part what is paid. */
const runsOf = (stretches: readonly Stretch[], day: number | null, length: number): Run<Stretch['due']>[] =>
  day === null
    ? joinedBy(stretches, (s) => s.due)
    : [{ from: 0, to: length, value: stretchOn(stretches, day).due }];
