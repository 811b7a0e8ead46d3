import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import type { Change, Values } from './behaviour.ts';
import { valuesOfEntity } from './values.ts';

/** A record as the request leaves it. */
export type Standing = Values & { id: string };

const isId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,18}$/.test(value);

/**
 * Records with these values (by input name) as the change's request leaves them: what its siblings make of them stands
 * in place of what is kept, and the change's own record is left out.
 */
export async function standing(
  em: EntityManager,
  change: Change,
  entity: RecordClass,
  where: Values,
): Promise<Standing[]> {
  const decl = resourceOf(entity);
  const touched = change.siblings.filter((s) => s.resource === decl);
  const apart = new Set([...touched, ...(change.resource === decl ? [change] : [])].map((c) => c.id));
  const kept = (await keptWith(em, decl, where)).filter((record) => !apart.has(record.id));
  const proposed = touched.filter((s) => s.after && matches(s.after, where));
  return [...kept, ...proposed.map((s) => ({ ...s.after, id: s.id }))];
}

/** One record the same way; null when there is none. */
export async function standingRecord(
  em: EntityManager,
  change: Change,
  entity: RecordClass,
  id: unknown,
): Promise<Values | null> {
  const sibling = change.siblings.find((s) => s.resource === resourceOf(entity) && s.id === id);
  if (!isId(id)) return null;
  const found = await em.findOne(entity, { id } as never, { disableIdentityMap: true } as never);
  if (sibling) return sibling.after;
  return found ? valuesOfEntity(resourceOf(entity), found) : null;
}

/**
 * The same for several changes at once, each with an id of its own, in one query.
 * @returns in the order of the changes; null where there is none
 */
export async function standingRecords(
  em: EntityManager,
  changes: Change[],
  entity: RecordClass,
  ids: unknown[],
): Promise<(Values | null)[]> {
  const decl = resourceOf(entity);
  const asked = [...new Set(ids.filter(isId))];
  const where = { id: { $in: asked } } as never;
  const rows = asked.length > 0 ? await em.find(entity, where, { disableIdentityMap: true }) : [];
  const kept = new Map(rows.map((row) => [String((row as { id: unknown }).id), valuesOfEntity(decl, row)]));
  return changes.map((change, i) => {
    const sibling = change.siblings.find((s) => s.resource === decl && s.id === ids[i]);
    return sibling ? sibling.after : (kept.get(String(ids[i])) ?? null);
  });
}

async function keptWith(em: EntityManager, decl: ResourceDecl, where: Values): Promise<Standing[]> {
  const byReference = Object.entries(where).filter(([name]) => !decl.fields.has(name));
  if (byReference.some(([, value]) => !isId(value))) return [];
  const condition = Object.fromEntries(
    Object.entries(where).map(([name, value]) => [
      decl.fields.has(name) ? name : name.replace(/Id$/, ''),
      value,
    ]),
  );
  const rows = await em.find(decl.entity, condition as never, { disableIdentityMap: true });
  return rows.map((row) => ({ ...valuesOfEntity(decl, row), id: String((row as { id: unknown }).id) }));
}

const matches = (values: Values, where: Values): boolean =>
  Object.entries(where).every(([name, value]) => values[name] === value);
