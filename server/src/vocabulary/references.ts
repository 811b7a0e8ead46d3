import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { Code } from './code.entity.ts';
import { Division } from './division.entity.ts';
import { codesSet, divisionsSet, type References } from './references.rules.ts';

/** Looks up the codes and divisions that a change sets. */
export const referencesOf = (em: EntityManager, change: Change): Promise<References> =>
  referencesOfAll(em, [change]);

/** Those that several changes set, together. */
export async function referencesOfAll(em: EntityManager, changes: Change[]): Promise<References> {
  const values = (set: typeof codesSet): string[] => [
    ...new Set(changes.flatMap((change) => set(change).map(({ value }) => value))),
  ];
  return {
    codes: await knownAmong(em, values(codesSet)),
    divisions: await divisionsNamed(em, values(divisionsSet)),
  };
}

async function knownAmong(em: EntityManager, codes: string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await em.find(Code, { code: { $in: codes } }, { disableIdentityMap: true });
  return new Set(rows.map((r) => `${r.list}/${r.code}`));
}

async function divisionsNamed(em: EntityManager, ids: string[]): Promise<References['divisions']> {
  if (ids.length === 0) return new Map();
  const rows = await em.find(Division, { id: { $in: ids } }, { disableIdentityMap: true });
  return new Map(rows.map(({ id, name, validTo }) => [id, { name, validTo }]));
}
