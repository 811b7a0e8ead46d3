import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import type { DuplicateFacts } from './duplicates.rules.ts';

interface Found {
  id: string;
  county: string;
}

/** Both look past the maker's scope: a duplicate elsewhere is one too. */
export async function duplicatesOfAll(em: EntityManager, changes: Change[]): Promise<DuplicateFacts[]> {
  const registered = await foundBy(em, changes.map(blindOf), byBlind);
  const alike = await foundBy(em, changes.map(nameAndBirth), byNameAndBirth);
  return changes.map(({ id }, i) => ({
    registeredIn: registered[i]!.find((one) => one.id !== id)?.county ?? null,
    namesakes: perCounty(alike[i]!.filter((one) => one.id !== id)),
  }));
}

const county = `coalesce((select d.name from division d where d.id = substr(p.division_id, 1, 6) || '000000'), '三明市')`;
const byBlind = `select k.key, p.id::text as id, ${county} as county
  from json_array_elements_text(?) as k(key) join practitioner p on p.document_number_blind = k.key`;
const byNameAndBirth = `select k.key, p.id::text as id, ${county} as county
  from json_array_elements_text(?) as k(key)
  join practitioner p on p.name = substr(k.key, 12) and p.birth_date = substr(k.key, 1, 10)::date`;

/** The people that each key finds; none where there is no key. */
async function foundBy(em: EntityManager, keys: (string | null)[], sql: string): Promise<Found[][]> {
  const asked = [...new Set(keys.filter((key) => key !== null))];
  const rows =
    asked.length > 0 ? ((await em.execute(sql, [JSON.stringify(asked)])) as (Found & { key: string })[]) : [];
  return keys.map((key) => rows.filter((row) => row.key === key));
}

function blindOf({ after, changed }: Change): string | null {
  if (!changed.has('documentNumber') || typeof after?.documentNumber !== 'string') return null;
  return blindIndex('practitioner', 'documentNumber', after.documentNumber);
}

/** Both in one text, the day first, whose length is known. */
function nameAndBirth({ after, changed }: Change): string | null {
  if (!(changed.has('name') || changed.has('birthDate')) || !after?.name || !after.birthDate) return null;
  return `${String(after.birthDate)} ${String(after.name)}`;
}

function perCounty(people: Found[]): DuplicateFacts['namesakes'] {
  const counties = [...new Set(people.map((one) => one.county))].toSorted();
  return counties.map((name) => ({
    county: name,
    count: people.filter((one) => one.county === name).length,
  }));
}
