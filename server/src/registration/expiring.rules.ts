import { addDays, type Day } from '../kernel/values/day.ts';

/** Days before the end of a registration on which its holder is reminded, furthest first. */
export const NOTICES = [90, 30, 7] as const;

/** Which of the reminders is due on a day: the nearest whose time has come; none before the first and after the end. */
export const reminderDue = (validUntil: Day, today: Day): number | null =>
  validUntil < today ? null : (NOTICES.findLast((days) => addDays(validUntil, -days) <= today) ?? null);
