import type { Change, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';

export interface BaseFacts {
  /** The base's division with the time in which its code was in force; null when not known. */
  place: { name: string; validFrom: Day | null; validTo: Day | null } | null;
}

const CLAUSE = '二(一)1';

/** Bases are counted by county units, so each lies in one. */
export function liesInCounty({ after, changed }: Change): Violation[] {
  const code = after?.divisionId;
  if (!changed.has('divisionId') || typeof code !== 'string' || codeAtLevel(code, 'CITY') !== code) return [];
  const message = '培训基地按县（市、区）计数，「所在区划」须填县（市、区）或其下的区划，请改选。';
  return [{ field: 'divisionId', code: 'NOT_IN_COUNTY', message, clause: CLAUSE }];
}

/** Whoever enters a base under a code of before should mean it. */
export function placeOfBefore({ changed }: Change, { place }: BaseFacts): Violation[] {
  if (!changed.has('divisionId') || !place?.validTo) return [];
  const message = `“${place.name}”已于 ${place.validTo} 停用，只用于补录此前设立的培训基地，请核对。`;
  return [{ field: 'divisionId', code: 'DIVISION_ABOLISHED', message, clause: 'GB/T 2260', warning: true }];
}

/** A base is established under a code of its time, or entered under today's; never under one that had gone. */
export function establishedInTime({ after }: Change, { place }: BaseFacts): Violation[] {
  const day = after?.establishedOn;
  if (typeof day !== 'string' || !place?.validTo || day < place.validTo) return [];
  const message = `「设立日期」${day} 时“${place.name}”（${place.validTo} 停用）已不存在，请核对日期，或先改正「所在区划」。`;
  return [{ field: 'establishedOn', code: 'DIVISION_ABOLISHED', message, clause: 'GB/T 2260' }];
}
