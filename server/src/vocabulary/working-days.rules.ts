import { addDays, type Day } from '../kernel/values/day.ts';

/** A day on which the public calendar differs from the ordinary week. */
export interface CalendarException {
  day: Day;
  /** True for a weekend day that is worked in exchange, false for a day off. */
  working: boolean;
  name: string;
}

/** The days that differ, by day: the form in which the rules look them up. */
export type WorkingCalendar = ReadonlyMap<Day, CalendarException>;

export function workingCalendar(exceptions: Iterable<CalendarException>): WorkingCalendar {
  return new Map(Array.from(exceptions, (exception) => [exception.day, exception]));
}

/** Monday to Friday, unless the public calendar says otherwise. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return calendar.get(day)?.working ?? !isWeekend(day);
}

/**
 * The `count`-th working day after `day`. The day itself is not counted, so a
 * term of one working day that begins on a Friday ends on Monday. A count of 0
 * gives the day itself.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
