import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { Count, Counts } from './counting.ts';
import { indicators, type IndicatorDecl } from './indicator.ts';
import { Units, type Indicator } from './kinds.ts';
import { goalInForce } from './development-target.rules.ts';
import { DevelopmentTarget } from './development-target.entity.ts';

/** What an area is to reach, and by when. */
export interface Goal {
  indicator: Indicator;
  division: string;
  year: number;
  value: number;
  clause: string;
}

/** One figure as it is shown, frozen and compared: value, what it is part of, target and gap. */
export interface Figure {
  indicator: Indicator;
  label: string;
  clause: string;
  unit: keyof typeof Units.values;
  unitLabel: string;
  value: number;
  numerator: number;
  denominator: number | null;
  denominatorLabel: string | null;
  target: number | null;
  targetYear: number | null;
  /** What is missing to the target; 0 once it is reached. */
  gap: number | null;
}

/** Targets are set for the whole of an area, so a sector alone has none. */
export async function goalsOf(
  em: EntityManager,
  divisions: string[],
  sector: string | null,
): Promise<Goal[]> {
  if (sector !== null || divisions.length === 0) return [];
  const rows = await em.find(DevelopmentTarget, { division: { $in: divisions } } as never, {
    disableIdentityMap: true,
  });
  return rows.map(({ indicator, division, year, value, clause }) => ({
    ...{ indicator: indicator as Indicator, year, value, clause },
    division: division.id,
  }));
}

/** An area's figures from its counts and its goals. */
export const figuresOf = (counts: Counts, goals: readonly Goal[], on: Day): Figure[] =>
  indicators.map((decl) => {
    const goal = goalInForce(
      goals.filter((g) => g.indicator === decl.key),
      on,
    );
    return figureOf(decl, counts.get(decl.key) ?? ({ counted: 0, outOf: decl.outOf && 0 } as Count), goal);
  });

function figureOf(decl: IndicatorDecl, { counted, outOf }: Count, goal: Goal | undefined): Figure {
  const { key, label, clause, unit, denominator: denominatorLabel } = decl;
  const value = unit === 'PERCENT' ? shareOf(counted, outOf) : counted;
  return {
    ...{ indicator: key, label, clause, unit, unitLabel: Units.labels[unit], denominatorLabel },
    ...{ value, numerator: counted, denominator: outOf },
    target: goal?.value ?? null,
    targetYear: goal?.year ?? null,
    gap: goal ? tenths(Math.max(0, goal.value - value)) : null,
  };
}

/** Per cent to one decimal, cut and not rounded: 99.96 of a hundred are not all of them. */
const shareOf = (counted: number, outOf: number | null): number =>
  outOf ? Math.floor((counted * 1000) / outOf) / 10 : 0;

const tenths = (value: number): number => Math.round(value * 10) / 10;
