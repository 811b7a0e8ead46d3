import type { Day } from '../values/day.ts';
import type { Change, RuleContext, Violation } from './behaviour.ts';

/** A rule that refuses days after today in the named fields, where they are being set. */
export const notInFuture =
  (...fields: string[]) =>
  (change: Change, _facts: unknown, { today }: RuleContext): Violation[] =>
    fields
      .filter((field) => change.changed.has(field) && isAfter(change.after?.[field], today))
      .map((field) => ({
        field,
        code: 'IN_FUTURE',
        message: `「${labelOf(change, field)}」不能晚于今天（${today}），请核对后重新填写。`,
      }));

const isAfter = (value: unknown, today: Day): boolean => typeof value === 'string' && value > today;

/** A rule that the day in which something ends, exclusive, lies after the one in which it begins. */
export const endsAfterStart =
  (start: string, end: string) =>
  (change: Change): Violation[] => {
    const [from, until] = [change.after?.[start], change.after?.[end]];
    if (typeof from !== 'string' || typeof until !== 'string' || from < until) return [];
    const message = `「${labelOf(change, end)}」（${until}）须晚于「${labelOf(change, start)}」（${from}），请核对两个日期。`;
    return [{ field: end, code: 'ENDS_BEFORE_START', message }];
  };

const labelOf = (change: Change, field: string): string => change.resource.fields.get(field)?.label ?? field;

/** A time from a day to another, the last one exclusive; null: without end. */
export interface Period {
  since: Day;
  until: Day | null;
}

export const overlap = (a: Period, b: Period): boolean =>
  (b.until === null || a.since < b.until) && (a.until === null || b.since < a.until);
