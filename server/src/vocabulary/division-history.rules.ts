import type { Day } from '../kernel/values/day.ts';
import { codeAtLevel, communityKindOf, parentCodeOf } from './division-code.rules.ts';
import type { DivisionDecree } from './division-decrees.ts';
import {
  successionsOf,
  type DivisionChange,
  type ListedDivision,
  type UnmatchedDivision,
} from './division-succession.rules.ts';
import type { Division, DivisionSuccession } from './divisions.rules.ts';

/** The whole list of divisions as it stood on one day. */
export interface DivisionSnapshot {
  cutOff: Day;
  divisions: readonly ListedDivision[];
}

export interface DivisionHistory {
  divisions: Division[];
  successions: DivisionSuccession[];
  unmatched: UnmatchedDivision[];
}

/**
 * One dated list of divisions out of several dated lists. A decree dates its own
 * county units and all below them; any other change is dated by the cut-off of
 * the first list that shows it, the earliest day on which it is certain.
 */
export function divisionHistory(
  snapshots: readonly DivisionSnapshot[],
  decrees: readonly DivisionDecree[],
): DivisionHistory {
  const [oldest, ...newer] = snapshots.toSorted((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  const history: DivisionHistory = { divisions: [], successions: [], unmatched: [] };
  const inForce = new Map<string, Division>();
  for (const listed of oldest?.divisions ?? []) open(history, inForce, listed, null);
  for (const snapshot of newer) advance(history, inForce, snapshot, decrees);
  return history;
}

function advance(
  history: DivisionHistory,
  inForce: Map<string, Division>,
  { cutOff, divisions }: DivisionSnapshot,
  decrees: readonly DivisionDecree[],
): void {
  const listed = new Map(divisions.map((division) => [division.code, division]));
  const change = changeBetween(inForce, listed, cutOff, decrees);
  for (const { code } of change.vanished) close(inForce, code, change.effectiveOn(code));
  for (const [code, division] of inForce) rename(division, listed.get(code)?.name, cutOff);
  for (const division of change.appeared) open(history, inForce, division, change.effectiveOn(division.code));
  const { successions, unmatched } = successionsOf(change);
  history.successions.push(...successions);
  history.unmatched.push(...unmatched);
}

function changeBetween(
  before: ReadonlyMap<string, Division>,
  after: ReadonlyMap<string, ListedDivision>,
  cutOff: Day,
  decrees: readonly DivisionDecree[],
): DivisionChange {
  const vanished = [...before.values()].filter(({ code }) => !after.has(code)).map(asListed);
  const gone = new Set(vanished.map(({ code }) => code));
  const decreed = decrees.flatMap(({ on, successors }) =>
    successors
      .filter(({ from }) => gone.has(from))
      .map(({ from, to }): DivisionSuccession => ({ from, to, on, basis: 'DECREE' })),
  );
  const dayOfCounty = new Map(decreed.flatMap(({ from, to, on }) => [from, to].map((code) => [code, on])));
  return {
    vanished,
    appeared: [...after.values()].filter(({ code }) => !before.has(code)),
    decreed,
    effectiveOn: (code) => dayOfCounty.get(codeAtLevel(code, 'COUNTY')) ?? cutOff,
  };
}

function asListed({ code, name, level }: Division): ListedDivision {
  return { code, name, level };
}

function open(
  history: DivisionHistory,
  inForce: Map<string, Division>,
  { code, name, level }: ListedDivision,
  validFrom: Day | null,
): void {
  const communityKind = level === 'COMMUNITY' ? communityKindOf(code) : null;
  const parentCode = parentCodeOf(code);
  const division: Division = {
    code,
    name,
    level,
    parentCode,
    communityKind,
    validFrom,
    validTo: null,
    formerNames: [],
  };
  history.divisions.push(division);
  inForce.set(code, division);
}

function close(inForce: Map<string, Division>, code: string, on: Day): void {
  const division = inForce.get(code);
  if (division) division.validTo = on;
  inForce.delete(code);
}

function rename(division: Division, name: string | undefined, until: Day): void {
  if (name === undefined || name === division.name) return;
  division.formerNames = [...division.formerNames, { name: division.name, until }];
  division.name = name;
}
