import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid, notFound, ProblemError } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { inheritedBy, referred } from '../kernel/scope/columns.ts';
import { mayReach, type Carried } from '../kernel/scope/within.ts';
import { loadRows } from '../kernel/store/entities.ts';
import { labelOf, verbOf, type Operation } from './operation.ts';

/** Finds what new records carry in each dimension: in values of their own, or from the records they refer to. */
export async function carryScope(em: EntityManager, operations: Operation[]): Promise<void> {
  for (const operation of operations) {
    if (operation.kind !== 'CREATE') continue;
    operation.carried = { ...ownScope(operation), ...(await inheritedScope(em, operation, operations)) };
  }
}

function ownScope({ resource, proposed, id }: Operation): Carried {
  const entries = Object.entries(resource.scope ?? {}).map(([dimension, name]) => {
    const value = name === 'id' ? id : (proposed[name] ?? proposed[`${name}Id`] ?? null);
    return [dimension, value === null ? null : String(value)] as const;
  });
  return Object.fromEntries(entries);
}

async function inheritedScope(
  em: EntityManager,
  operation: Operation,
  operations: Operation[],
): Promise<Carried> {
  const found: Carried = {};
  for (const [reference, parts] of inheritedBy(operation.resource)) {
    const above = await carriedAbove(em, operation, reference, operations);
    for (const { dimension, from } of above ? parts : []) found[dimension] = above![from] ?? null;
  }
  return found;
}

/** What the record referred to carries; the same request may be creating it. */
async function carriedAbove(
  em: EntityManager,
  { resource, proposed }: Operation,
  reference: string,
  operations: Operation[],
): Promise<Carried | undefined> {
  const above = referred(resource, reference);
  const id = String(proposed[`${reference}Id`]);
  const sibling = operations.find((o) => o.resource === above && o.id === id);
  if (sibling) return sibling.carried;
  return (await loadRows(em, above, /^\d{1,18}$/.test(id) ? [id] : [])).get(id)?.carried;
}

/** Every record must be the maker's to change, and still be so afterwards, unless it is handed on by a transfer. */
export function requireScope(operations: Operation[], actor: Actor): void {
  const beyond = operations.filter((o) => !mayReach(o.resource, verbOf(o), actor, o.carried));
  if (beyond.length === 0) return;
  throw new ProblemError(
    beyond.map((o) =>
      o.kind === 'CREATE' && o.resource.scopeVia && Object.keys(o.carried).length === 0
        ? invalid(
            `「${labelOf(o.resource, o.resource.scopeVia)}」所选的记录不存在或不在您的范围内，请重新选择。`,
            [...o.path, `${o.resource.scopeVia}Id`],
            'UNKNOWN_REFERENCE',
          )
        : o.kind === 'CREATE'
          ? invalid(
              `新增的${o.resource.label}不在您的管辖范围内，请检查所属区划、系统或单位。`,
              o.path,
              'OUT_OF_SCOPE',
            )
          : notFound(
              `找不到这条${o.resource.label}，它可能已被删除，或不在您的范围内。请返回列表重新选择。`,
              o.path,
            ),
    ),
  );
}
