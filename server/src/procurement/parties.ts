import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { Party } from './supplier.rules.ts';

/** Institutions as purchase looks at them on a day: with the grade in force and the latest inspection. */
export async function partiesOf(em: EntityManager, ids: readonly string[], day: Day): Promise<Party[]> {
  if (ids.length === 0) return [];
  return (await em.execute(partySql, [day, day, `{${ids.join(',')}}`])) as Party[];
}

export async function partyOf(em: EntityManager, id: unknown, day: Day): Promise<Party | null> {
  if (typeof id !== 'string' || !/^\d{1,18}$/.test(id)) return null;
  return (await partiesOf(em, [id], day))[0] ?? null;
}

const partySql = `
  select i.id::text, i.name, i.kind, i.funding_class as "fundingClass", i.public_benefit as "publicBenefit",
    i.deregistered_on::text as "deregisteredOn",
    (select g.grade from grade g where g.institution_id = i.id and g.awarded_on <= ? and g.valid_until > ?
      order by g.awarded_on desc limit 1) as grade,
    (select n.result from inspection n where n.institution_id = i.id order by n.year desc limit 1) as inspection
  from institution i where i.id = any(?)`;
