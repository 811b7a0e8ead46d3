import type { EntityManager } from '@mikro-orm/postgresql';
import { ASKED, valuesOf, WITHIN, type Question } from './counting.ts';
import { indicatorOf } from './indicator.ts';
import type { Indicator, RowPart } from './kinds.ts';

export interface BehindRow {
  id: string;
  name: string;
  place: string;
}

/** One page of the rows behind a figure, by the same conditions that count it. */
export async function rowsBehind(
  em: EntityManager,
  question: Question,
  indicator: Indicator,
  part: RowPart,
  page: { limit: number; offset: number },
): Promise<{ totalCount: number; rows: BehindRow[] }> {
  const { source, counted, outOf } = indicatorOf(indicator);
  const wanted = part === 'COUNTED' ? counted : `(${outOf ?? 'false'}) and (${counted}) is not true`;
  const behind = `from ${ASKED} join ${source.from} where ${WITHIN} and (${wanted})`;
  const [total] = (await em.execute(`select count(*)::int as n ${behind}`, valuesOf(question))) as {
    n: number;
  }[];
  const rows = (await em.execute(
    `select r.id, r.name, ${PLACE} as place from (select s.id::text as id, s.name, s.place ${behind} order by s.place, s.id limit ? offset ?) r
     join division d on d.id = r.place order by r.place, r.id`,
    [...valuesOf(question), page.limit, page.offset],
  )) as BehindRow[];
  return { totalCount: total!.n, rows };
}

/** The names from the county down, without the row's own. */
const PLACE = `(with recursive up (id, name, level, parent_id, depth) as (
    select d.id, d.name, d.level, d.parent_id, 0
    union all
    select p.id, p.name, p.level, p.parent_id, up.depth + 1 from up join division p on p.id = up.parent_id
  )
  select coalesce(string_agg(up.name, ' ' order by up.depth desc) filter (where up.level <> 'CITY' and up.name <> r.name), d.name) from up)`;
