import { addDays, type Day } from '../kernel/values/day.ts';

/** Whether somebody is to be reminded on a day that a report is due, or that its day has passed. */
export function reminderOf(dueOn: Day, daysAhead: number, today: Day): 'EXPIRING' | 'OVERDUE' | null {
  if (today > dueOn) return 'OVERDUE';
  return today >= addDays(dueOn, -daysAhead) ? 'EXPIRING' : null;
}
