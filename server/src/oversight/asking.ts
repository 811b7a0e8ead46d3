import type { EntityManager } from '@mikro-orm/postgresql';
import { resourceOf } from '../kernel/declare/resource.ts';
import { badRequest, forbidden } from '../kernel/errors.ts';
import { holdsEverything, rangesOf, setOf, type Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { mayReach } from '../kernel/scope/within.ts';
import type { Day } from '../kernel/values/day.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import type { Question } from './counting.ts';
import type { DivisionBasis } from './kinds.ts';

/** What somebody asks for; what they leave out is their own area and sector, and today. */
export interface Asked {
  on?: Day | null;
  divisionId?: string | null;
  sector?: string | null;
  basis: DivisionBasis;
}

export interface AskedArea {
  division: { id: string; name: string };
  question: Question;
}

/**
 * The question behind what is asked. Figures count everybody of an area, so they are for those who may read everybody
 * in it: an officer of a county asks for the county, one of a sector for the sector.
 * @throws RequestError
 */
export async function questionOf(
  em: EntityManager,
  actor: Actor,
  asked: Asked,
  today: Day,
): Promise<AskedArea> {
  demand(resourceOf(Practitioner), 'read', actor);
  const on = asked.on ?? today;
  if (on > today) throw badRequest(`统计日期不能晚于今天（${today}），请改选日期。`);
  const sector = asked.sector ?? ownSector(actor);
  const division = await divisionOf(em, asked.divisionId ?? ownDivision(actor), today);
  if (!mayReach(resourceOf(Practitioner), 'read', actor, { division: division.today, sector }))
    throw forbidden(`查看“${division.name}”${sector ? '' : '各系统'}的统计`);
  const basisDay = asked.basis === 'CURRENT' ? today : on;
  return { division, question: { on, basisDay, sector, codes: await codesOn(em, division.id, basisDay) } };
}

/** One's only sector; null for those who hold all. */
const ownSector = (actor: Actor): string | null => setOf(actor, 'sector')?.[0] ?? null;

/** One's division; null for those who hold everything. */
function ownDivision(actor: Actor): string | null {
  const ranges = rangesOf(actor, 'division');
  return holdsEverything(ranges) ? null : (ranges[0]?.from ?? null);
}

/** A division with the one that stands in its place today; the city where none is named. */
async function divisionOf(
  em: EntityManager,
  id: string | null,
  today: Day,
): Promise<AskedArea['division'] & { today: string }> {
  const sql = `select d.id, d.name, division_on(d.id, ?::date) as today from division d where d.id = coalesce(?, (select id from division where level = 'CITY' limit 1))`;
  const [found] = (await em.execute(sql, [today, id])) as { id: string; name: string; today: string }[];
  if (!found) throw badRequest(`没有代码为 ${id} 的区划，请从列表中选择。`);
  return found;
}

/** The divisions that stood for the area on a day. */
export async function codesOn(em: EntityManager, division: string, day: Day): Promise<string[]> {
  const rows = (await em.execute('select code from divisions_for(?, ?::date) order by 1', [
    division,
    day,
  ])) as {
    code: string;
  }[];
  return rows.map((r) => r.code);
}
