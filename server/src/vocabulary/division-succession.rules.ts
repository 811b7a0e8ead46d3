import type { Day } from '../kernel/values/day.ts';
import { codeAtLevel, type DivisionLevel } from './division-code.rules.ts';
import type { DivisionSuccession } from './divisions.rules.ts';

/** A division as one dated list names it. */
export interface ListedDivision {
  code: string;
  name: string;
  level: DivisionLevel;
}

/** An abolished division whose successor is not known; somebody has to say it. */
export interface UnmatchedDivision extends ListedDivision {
  on: Day;
}

/** What disappeared and appeared between two lists, and the county units that decrees replaced. */
export interface DivisionChange {
  vanished: readonly ListedDivision[];
  appeared: readonly ListedDivision[];
  decreed: readonly DivisionSuccession[];
  /** The day on which a code of this change came into, or went out of, force. */
  effectiveOn(code: string): Day;
}

/**
 * Matches abolished divisions with the new ones that carry them on: counties by
 * decree, towns by identical name within the county unit, communities by
 * identical name within the town and then within the county unit. A name that
 * two divisions share matches neither. Nothing is guessed.
 */
export function successionsOf(change: DivisionChange): {
  successions: DivisionSuccession[];
  unmatched: UnmatchedDivision[];
} {
  const matching = new Matching(change);
  matching.matchByName('TOWN', 'COUNTY');
  matching.matchByName('COMMUNITY', 'TOWN');
  matching.matchByName('COMMUNITY', 'COUNTY');
  return { successions: matching.successions, unmatched: matching.unmatched() };
}

class Matching {
  readonly successions: DivisionSuccession[];
  private readonly successorOf = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(private readonly change: DivisionChange) {
    this.successions = [...change.decreed];
    for (const { from, to } of change.decreed) this.successorOf.set(from, to);
  }

  matchByName(level: DivisionLevel, within: DivisionLevel): void {
    const old = this.open(level);
    const fresh = this.change.appeared.filter((item) => item.level === level && !this.taken.has(item.code));
    const oldByPlace = groupBy(old, (item) => this.placeOfOld(item, within));
    const freshByPlace = groupBy(fresh, (item) => placeName(codeAtLevel(item.code, within), item.name));
    for (const [place, [from, ...otherOld]] of oldByPlace) {
      const [to, ...otherFresh] = freshByPlace.get(place) ?? [];
      if (from && to && otherOld.length + otherFresh.length === 0) this.succeed(from.code, to.code);
    }
  }

  unmatched(): UnmatchedDivision[] {
    return this.open().map((item) => ({ ...item, on: this.change.effectiveOn(item.code) }));
  }

  private open(level?: DivisionLevel): ListedDivision[] {
    return this.change.vanished.filter(
      (item) => !this.successorOf.has(item.code) && (level === undefined || item.level === level),
    );
  }

  private succeed(from: string, to: string): void {
    this.successorOf.set(from, to);
    this.taken.add(to);
    this.successions.push({ from, to, on: this.change.effectiveOn(from), basis: 'NAME' });
  }

  /** An abolished division is sought inside the unit that its own unit became. */
  private placeOfOld({ code, name }: ListedDivision, within: DivisionLevel): string {
    const unit = codeAtLevel(code, within);
    return placeName(this.successorOf.get(unit) ?? unit, name);
  }
}

function placeName(unit: string, name: string): string {
  return `${unit} ${name}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
