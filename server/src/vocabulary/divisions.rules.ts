import type { Day } from '../kernel/values/day.ts';
import type { CommunityKind, DivisionLevel } from './division-code.rules.ts';

/** A division during the time in which its code was in force. */
export interface Division {
  code: string;
  /** Its latest name in that time. */
  name: string;
  level: DivisionLevel;
  parentCode: string | null;
  communityKind: CommunityKind | null;
  /** First day in force; null when it was already in force before the oldest list. */
  validFrom: Day | null;
  /** First day no longer in force; null while it is in force. */
  validTo: Day | null;
  formerNames: readonly FormerName[];
}

export interface FormerName {
  name: string;
  /** First day on which the name no longer held. */
  until: Day;
}

/** Which code carries on an abolished one, from which day, and how that is known. */
export interface DivisionSuccession {
  from: string;
  to: string;
  on: Day;
  /** By decree, or by the identical name within the same unit. */
  basis: 'DECREE' | 'NAME';
}

/** The division that a code stood for on a day; undefined when the code was not in force. */
export function divisionAsOf(divisions: readonly Division[], code: string, day: Day): Division | undefined {
  return divisions.find((division) => division.code === code && isInForce(division, day));
}

/** The name that a division bore on a day. */
export function nameAsOf(division: Division, day: Day): string {
  return division.formerNames.find(({ until }) => day < until)?.name ?? division.name;
}

/**
 * The codes that stand, on a day, for the area of an older code: the code itself
 * while it is in force, else those that succeeded it. Empty when no successor is
 * known, so that a report can show the area apart instead of losing it.
 */
export function rebase(
  divisions: readonly Division[],
  successions: readonly DivisionSuccession[],
  code: string,
  day: Day,
): string[] {
  if (divisionAsOf(divisions, code, day)) return [code];
  const steps = successions.filter((succession) => succession.from === code && succession.on <= day);
  const codes = steps.flatMap(({ to }) => rebase(divisions, successions, to, day));
  return [...new Set(codes)].toSorted();
}

function isInForce({ validFrom, validTo }: Division, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}
