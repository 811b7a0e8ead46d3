import type { RuleContext } from '../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../kernel/values/day.ts';

/** A registration as the rules look at it; both days are included. */
export interface Period {
  certificateId: string;
  validFrom: Day;
  validUntil: Day;
  state: string;
  suspendedFrom: Day | null;
  suspendedUntil: Day | null;
  /** Of a cancelled one: since when, and the first day on which it may be registered anew. */
  barredUntil: Day | null;
}

export const number = ({ parameter }: RuleContext, key: string): number => parameter(key) as number;

/**
 * The last day of a period. It begins to run the day after it is granted and ends on the day of the same date, or on the
 * last of the month where there is none (民法典 201, 202); a renewal runs on from the last day of the period before.
 */
export const lastDay = (kind: string, validFrom: Day, months: number): Day =>
  addMonths(kind === 'RENEWAL' ? addDays(validFrom, -1) : validFrom, months);

/** The first day on which a renewal may be applied for. */
export const renewableFrom = (validUntil: Day, months: number): Day => addMonths(validUntil, -months);

const within = (day: Day, from: Day, until: Day | null): boolean =>
  from <= day && (until === null || day <= until);

/** Whether the period counts on a day: neither over nor cancelled; it may be suspended. */
export const standsOn = ({ state, validFrom, validUntil }: Period, day: Day): boolean =>
  state === 'VALID' && within(day, validFrom, validUntil);

/** Whether one may practise by it on a day. */
export const allowsOn = (period: Period, day: Day): boolean =>
  standsOn(period, day) &&
  (period.suspendedFrom === null || !within(day, period.suspendedFrom, period.suspendedUntil));
