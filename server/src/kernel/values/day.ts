/**
 * A calendar day as text, `YYYY-MM-DD`. It has no time and no time zone, so it
 * sorts and compares as text and travels unchanged to the database and the API.
 */
export type Day = string;

const millisecondsADay = 86_400_000;

/** Made once, since making one takes longer than using it a hundred times; the Swedish locale writes ISO 8601. */
const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Whether the text is a real calendar day: `2023-02-29` is not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(instantOf(text)) === text;
}

/** The day `days` later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(instantOf(day) + days * millisecondsADay);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const lastOfTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastOfTarget)));
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsADay);
}

/** The calendar day on which an instant falls in China. */
export const dayOf = (instant: Date): Day => inChina.format(instant);

/** Orders two days: negative when `a` is earlier, 0 when alike, positive when later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}

function parts(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function instantOf(day: Day): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date);
}

function toDay(instant: number): Day {
  return Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10);
}
