import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { rangeOf } from '../vocabulary/division-code.rules.ts';
import { indicators, type IndicatorDecl, type Source } from './indicator.ts';
import type { Indicator } from './kinds.ts';

/** What is asked for: a day, the day whose divisions are meant, the divisions (of one level), a sector or all. */
export interface Question {
  on: Day;
  basisDay: Day;
  codes: string[];
  sector: string | null;
  /** Only what is told of these divisions themselves, and of none below. */
  own?: boolean;
}

/** One figure of one area, counted. */
export interface Count {
  counted: number;
  outOf: number | null;
}

/** Counts of an area's figures. */
export type Counts = Map<Indicator, Count>;

/** The question as a row `a` that every source refers to; values for its placeholders by `valuesOf`. */
export const ASKED =
  '(select ?::date as on_day, ?::date as basis_day, ?::text as sector, ?::text[] as since, ?::text[] as until) a';
export const WITHIN =
  'exists (select 1 from unnest(a.since, a.until) w (since, until) where s.place >= w.since and s.place < w.until)';

export function valuesOf({ on, basisDay, sector, codes, own }: Question): unknown[] {
  const ranges = codes.map((code) => (own ? { from: code, to: `${code}0` } : rangeOf(code)));
  const list = (end: 'from' | 'to'): string => `{${ranges.map((range) => range[end]).join(',')}}`;
  return [on, basisDay, sector, list('from'), list('to')];
}

/** Counts every figure in each area, whose codes begin with so many digits of their own. */
export async function countByArea(
  em: EntityManager,
  question: Question,
  digits: number,
): Promise<Map<string, Counts>> {
  const areas = new Map<string, Counts>();
  for (const source of new Set(indicators.map((i) => i.source)))
    await countSource(em, question, digits, source, areas);
  return areas;
}

async function countSource(
  em: EntityManager,
  question: Question,
  digits: number,
  source: Source,
  areas: Map<string, Counts>,
): Promise<void> {
  const asked = indicators.filter((i) => i.source === source);
  const sql = `select rpad(left(s.place, ${digits}), 12, '0') as area, ${asked.flatMap(columnsOf).join(', ')}
    from ${ASKED} join ${source.from} where ${WITHIN} group by 1`;
  const rows = (await em.execute(sql, valuesOf(question))) as Record<string, string | number>[];
  for (const row of rows) {
    const counts = areas.get(String(row.area)) ?? new Map<Indicator, Count>();
    for (const { key, outOf } of asked)
      counts.set(key, { counted: Number(row[key]), outOf: outOf && Number(row[`${key}_OF`]) } as Count);
    areas.set(String(row.area), counts);
  }
}

const columnsOf = ({ key, counted, outOf }: IndicatorDecl): string[] => [
  `count(*) filter (where ${counted}) as "${key}"`,
  ...(outOf === null ? [] : [`count(*) filter (where ${outOf}) as "${key}_OF"`]),
];

/** The sum of some areas' counts. */
export function sumOf(all: Iterable<Counts>): Counts {
  const sum: Counts = new Map(
    indicators.map(({ key, outOf }) => [key, { counted: 0, outOf: outOf && 0 } as Count]),
  );
  for (const counts of all)
    for (const [key, { counted, outOf }] of counts) {
      const total = sum.get(key)!;
      total.counted += counted;
      total.outOf = outOf === null ? null : (total.outOf ?? 0) + outOf;
    }
  return sum;
}
