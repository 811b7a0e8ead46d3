import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import type { DuplicateFacts } from './duplicates.rules.ts';

/** Both look past the maker's scope: a duplicate elsewhere is one too. */
export async function duplicatesOf(em: EntityManager, change: Change): Promise<DuplicateFacts> {
  return { registeredIn: await registeredIn(em, change), namesakes: await namesakesOf(em, change) };
}

const county = `(select d.name from division d where d.id = substr(p.division_id, 1, 6) || '000000')`;

async function registeredIn(em: EntityManager, { id, after, changed }: Change): Promise<string | null> {
  if (!changed.has('documentNumber') || typeof after?.documentNumber !== 'string') return null;
  const blind = blindIndex('practitioner', 'documentNumber', after.documentNumber);
  const sql = `select coalesce(${county}, '三明市') as county from practitioner p where p.document_number_blind = ? and p.id <> ?`;
  const rows = (await em.execute(sql, [blind, id])) as { county: string }[];
  return rows[0]?.county ?? null;
}

async function namesakesOf(
  em: EntityManager,
  { id, after, changed }: Change,
): Promise<DuplicateFacts['namesakes']> {
  if (!(changed.has('name') || changed.has('birthDate')) || !after?.name || !after.birthDate) return [];
  const sql = `select coalesce(${county}, '三明市') as county, count(*)::int as count from practitioner p
    where p.name = ? and p.birth_date = ? and p.id <> ? group by 1 order by 1`;
  return (await em.execute(sql, [after.name, after.birthDate, id])) as DuplicateFacts['namesakes'];
}
