import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf } from '../declare/resource.ts';
import { loadRows } from '../store/entities.ts';
import type { Change, Values } from './behaviour.ts';
import { valuesOfRow } from './values.ts';

/** Something that a unit of work is to have to itself until it ends. */
export interface Lock {
  of: Lockable;
  key: string;
}

/** What can be locked in one way, all of it at once and in an order of its own. */
export interface Lockable {
  name: string;
  take: (em: EntityManager, keys: string[]) => Promise<unknown>;
}

/** Takes locks in one order for everybody, so that no two units of work wait for each other. */
export async function takeLocks(em: EntityManager, locks: Lock[]): Promise<void> {
  const kinds = Map.groupBy(locks, (lock) => lock.of.name);
  for (const name of [...kinds.keys()].toSorted()) {
    const those = kinds.get(name)!;
    await those[0]!.of.take(em, [...new Set(those.map((lock) => lock.key))]);
  }
}

/** Records by id; what is no id is left out. */
export function recordLocks(entity: RecordClass, ids: unknown[]): Lock[] {
  const decl = resourceOf(entity);
  const of: Lockable = { name: decl.table, take: (em, keys) => loadRows(em, decl, keys, true) };
  const known = ids.filter((id): id is string => typeof id === 'string' && /^\d{1,18}$/.test(id));
  return known.map((key) => ({ of, key }));
}

/** For `locks`: the records that changes name by a reference. */
export const locksReferred =
  (reference: string, target: RecordClass) =>
  async (em: EntityManager, changes: Change[]): Promise<Lock[]> =>
    recordLocks(
      target,
      (await wholeValues(em, changes)).map((values) => values[reference]),
    );

/** The values of several changes of one resource, of which a mere patch may be at hand: the rest is what is kept. */
export async function wholeValues(em: EntityManager, changes: Change[]): Promise<Values[]> {
  if (changes.length === 0) return [];
  const { resource } = changes[0]!;
  const kept = changes.filter((c) => c.kind !== 'CREATE').map((c) => c.id);
  const rows = await loadRows(em, resource, kept);
  return changes.map((c) => ({ ...valuesOfRow(resource, rows.get(c.id)?.row ?? {}), ...c.after }));
}
