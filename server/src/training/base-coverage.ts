import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { Division as DivisionRow } from '../vocabulary/division.entity.ts';
import { divisionAsOf, type Division } from '../vocabulary/divisions.rules.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import { coverageOf, type BaseCoverage } from './base-coverage.rules.ts';

const counted = `select county_on(b.division_id, ?) as county, count(*)::int as bases from training_base b
  where b.established_on <= ? and (b.closed_on is null or b.closed_on > ?) group by 1`;

/** The county units of a day with their bases, for everybody the same: bases are public. */
export async function coverageOn(em: EntityManager, day: Day): Promise<BaseCoverage[]> {
  const rows = (await em.execute(counted, [day, day, day])) as { county: string | null; bases: number }[];
  const counts = new Map(rows.map(({ county, bases }) => [county, bases]));
  return coverageOf(await countiesOn(em, day), counts, await limitsOn(em, day), day);
}

async function countiesOn(em: EntityManager, day: Day): Promise<Division[]> {
  const rows = await em.find(
    DivisionRow,
    { level: 'COUNTY' },
    { orderBy: { id: 'asc' }, disableIdentityMap: true },
  );
  const known = rows.map((row) => ({ ...row, code: row.id }) as unknown as Division);
  return known.filter(({ code }) => divisionAsOf(known, code, day));
}

/** Null on a day on which no number was laid down yet. */
async function limitsOn(em: EntityManager, day: Day): Promise<[number, number] | null> {
  const where = { key: 'target.training-bases', $or: [{ validFrom: null }, { validFrom: { $lte: day } }] };
  const rows = await em.find(PolicyParameter, where, { disableIdentityMap: true });
  const latest = rows.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0];
  return latest ? (JSON.parse(latest.value) as [number, number]) : null;
}
