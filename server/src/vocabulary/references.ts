import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { Code } from './code.entity.ts';
import { Division } from './division.entity.ts';
import { codesSet, divisionsSet, type References } from './references.rules.ts';

/** Looks up the codes and divisions that a change sets. */
export async function referencesOf(em: EntityManager, change: Change): Promise<References> {
  const codes = codesSet(change);
  const divisions = divisionsSet(change);
  return {
    codes:
      codes.length > 0
        ? await knownAmong(
            em,
            codes.map((c) => c.value),
          )
        : new Set(),
    divisions: await divisionsNamed(
      em,
      divisions.map((d) => d.value),
    ),
  };
}

async function knownAmong(em: EntityManager, codes: string[]): Promise<Set<string>> {
  const rows = await em.find(Code, { code: { $in: codes } }, { disableIdentityMap: true });
  return new Set(rows.map((r) => `${r.list}/${r.code}`));
}

async function divisionsNamed(em: EntityManager, ids: string[]): Promise<References['divisions']> {
  if (ids.length === 0) return new Map();
  const rows = await em.find(Division, { id: { $in: ids } }, { disableIdentityMap: true });
  return new Map(rows.map(({ id, name, validTo }) => [id, { name, validTo }]));
}
