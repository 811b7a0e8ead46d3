import { addMonths, type Day } from '../kernel/values/day.ts';

/** A calendar month as text, `YYYY-MM`. */
export type Month = string;

/** Days of a month by their index, from 0; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

export const firstDayOf = (month: Month): Day => `${month}-01`;

export const lengthOf = (month: Month): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** The day of an index; that after the last is the first of the next month. */
export const dayAt = (month: Month, index: number): Day =>
  index < lengthOf(month)
    ? `${month}-${String(index + 1).padStart(2, '0')}`
    : addMonths(firstDayOf(month), 1);

export const indexOf = (day: Day): number => Number(day.slice(8)) - 1;

/** What a part of a month is worth. Rounding goes by the month so far: parts that make up a month add up to it. */
export const shareOf = (monthly: number, { from, to }: Range, length: number): number =>
  Math.round((monthly * to) / length) - Math.round((monthly * from) / length);

export const monthSaid = (month: Month): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`;

/** The days of a range as people say them: `1 月 1 日至 1 月 14 日`. */
export function rangeSaid(month: Month, { from, to }: Range): string {
  if (from === 0 && to === lengthOf(month)) return '全月';
  const said = (index: number): string => `${Number(month.slice(5))} 月 ${index + 1} 日`;
  return to - from === 1 ? said(from) : `${said(from)}至 ${said(to - 1)}`;
}
