import type { Day } from '../kernel/values/day.ts';
import { addDays } from '../kernel/values/day.ts';
import { isWorkingDay, type WorkingCalendar } from '../vocabulary/working-days.rules.ts';

/** The time of an objection: from the day on which it was lodged to the one on which it was settled. */
export interface Pause {
  lodgedOn: Day;
  settledOn: Day | null;
}

/**
 * The last day of a public notice of so many working days; null while an objection is open, since nobody knows then.
 *
 * The day on which it begins does not count (民法典 201). An objection stops the clock, and once it is settled the
 * clock goes on; it is not set back. Every day that counts is thus a working day on which the matter was public and
 * undisputed, and there are as many as the policy asks for; while a restart would let anybody keep an honour away for
 * good by one groundless objection after another. The days of lodging and settling are disputed days and do not count.
 */
export function noticeEnd(
  from: Day,
  days: number,
  objections: readonly Pause[],
  calendar: WorkingCalendar,
): Day | null {
  if (objections.some((o) => o.settledOn === null)) return null;
  const disputed = (day: Day): boolean =>
    objections.some((o) => o.lodgedOn <= day && o.settledOn !== null && day <= o.settledOn);
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar) && !disputed(day)) left -= 1;
  }
  return day;
}
