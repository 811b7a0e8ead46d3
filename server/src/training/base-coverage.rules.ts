import type { Day } from '../kernel/values/day.ts';
import { nameAsOf, type Division } from '../vocabulary/divisions.rules.ts';
import type { CoverageFlags } from './kinds.ts';

export type CoverageFlag = keyof typeof CoverageFlags.values;

/** A county unit on a day, with its bases; `flag` is null while no number is laid down. */
export interface BaseCoverage {
  divisionId: string | null;
  divisionName: string;
  bases: number;
  least: number | null;
  most: number | null;
  flag: CoverageFlag | null;
  clause: string;
}

const UNPLACED = '区划调整前的归属未能确定';

/** One or two bases to each county unit: fewer and more are flagged (二(一)1). */
export function flagOf(bases: number, [least, most]: readonly [number, number]): CoverageFlag {
  if (bases < least) return 'BELOW';
  return bases > most ? 'ABOVE' : 'WITHIN';
}

/**
 * Every county unit in force on a day with the bases that it had then. Bases whose county on that day is not known
 * stand apart, rather than being lost.
 * @param counts bases by county code; under null those that cannot be placed
 * @param limits least and most; null before they were laid down
 */
export function coverageOf(
  counties: readonly Division[],
  counts: ReadonlyMap<string | null, number>,
  limits: readonly [number, number] | null,
  day: Day,
): BaseCoverage[] {
  const [least, most] = limits ?? [null, null];
  const common = { least, most, clause: '二(一)1' };
  const placed = counties.map((county) => {
    const bases = counts.get(county.code) ?? 0;
    const flag = limits && flagOf(bases, limits);
    return { ...common, divisionId: county.code, divisionName: nameAsOf(county, day), bases, flag };
  });
  const apart = counts.get(null) ?? 0;
  if (apart === 0) return placed;
  return [...placed, { ...common, divisionId: null, divisionName: UNPLACED, bases: apart, flag: null }];
}
