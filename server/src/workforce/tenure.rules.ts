import type { Values } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import type { Day } from '../kernel/values/day.ts';

/** The time of somebody's appointment to a post. */
export interface Tenure extends Period {
  practitionerId: string;
}

/** The time of an appointment by its values; null while they are incomplete or end before they begin. */
export function tenureOf(values: Values | null): Tenure | null {
  const { startOn, endOn, practitionerId } = values ?? {};
  if (typeof startOn !== 'string' || typeof practitionerId !== 'string') return null;
  const until = typeof endOn === 'string' ? endOn : null;
  return until !== null && until <= startOn ? null : { since: startOn, until, practitionerId };
}

export const inPostOn = (tenures: readonly Period[], day: Day): number =>
  tenures.filter((t) => t.since <= day && (t.until === null || day < t.until)).length;

/** Those that are not over on a day, also where they begin later. */
export const notOverOn = <T extends Period>(tenures: readonly T[], day: Day): T[] =>
  tenures.filter((t) => t.until === null || t.until > day);

/** Days of a period on which the number in post grows, and the first on which somebody is there, in their order. */
const growing = (period: Period, tenures: readonly Period[]): Day[] =>
  tenures
    .filter((t) => overlap(t, period))
    .map((t) => (t.since < period.since ? period.since : t.since))
    .toSorted();

/** The first day of a period on which the others alone fill the quota. */
export const firstFullDay = (period: Period, others: readonly Period[], quota: number): Day | null =>
  growing(period, others).find((day) => inPostOn(others, day) >= quota) ?? null;

/** The most people who are in post on one day, of the days from one on. */
export const mostInPostFrom = (day: Day, tenures: readonly Period[]): number =>
  Math.max(0, ...growing({ since: day, until: null }, tenures).map((d) => inPostOn(tenures, d)));
