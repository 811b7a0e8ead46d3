import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid, notFound, ProblemError } from '../kernel/errors.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { inheritedBy, referred } from '../kernel/scope/columns.ts';
import { mayReach, type Carried } from '../kernel/scope/within.ts';
import { loadRows, type LoadedRow } from '../kernel/store/entities.ts';
import { labelOf, verbOf, type Operation } from './operation.ts';

/** What scope is read from. */
export type Carrying = Pick<Operation, 'resource' | 'kind' | 'id' | 'proposed' | 'carried'>;

/** Finds what new records carry in each dimension: in values of their own, or from the records they refer to. */
export async function carryScope(em: EntityManager, operations: Carrying[]): Promise<void> {
  const created = operations.filter((o) => o.kind === 'CREATE');
  const above = await recordsAbove(em, created);
  for (const operation of created)
    operation.carried = { ...ownScope(operation), ...inheritedScope(operation, operations, above) };
}

function ownScope({ resource, proposed, id }: Carrying): Carried {
  const entries = Object.entries(resource.scope ?? {}).map(([dimension, name]) => {
    const value = name === 'id' ? id : (proposed[name] ?? proposed[`${name}Id`] ?? null);
    return [dimension, value === null ? null : String(value)] as const;
  });
  return Object.fromEntries(entries);
}

type Above = Map<ResourceDecl, Map<string, LoadedRow>>;

/** The records that new ones inherit their scope from, one look-up per resource. */
async function recordsAbove(em: EntityManager, created: Carrying[]): Promise<Above> {
  const wanted = new Map<ResourceDecl, Set<string>>();
  for (const { resource, proposed } of created)
    for (const [reference] of inheritedBy(resource)) {
      const [target, id] = [referred(resource, reference), String(proposed[`${reference}Id`])];
      if (/^\d{1,18}$/.test(id)) wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
    }
  const found: Above = new Map();
  for (const [target, ids] of wanted) found.set(target, await loadRows(em, target, [...ids]));
  return found;
}

function inheritedScope(operation: Carrying, operations: Carrying[], above: Above): Carried {
  const found: Carried = {};
  for (const [reference, parts] of inheritedBy(operation.resource)) {
    const carried = carriedAbove(operation, reference, operations, above);
    for (const { dimension, from } of carried ? parts : []) found[dimension] = carried![from] ?? null;
  }
  return found;
}

/** What the record referred to carries; the same request may be creating it. */
function carriedAbove(
  { resource, proposed }: Carrying,
  reference: string,
  operations: Carrying[],
  above: Above,
): Carried | undefined {
  const target = referred(resource, reference);
  const id = String(proposed[`${reference}Id`]);
  const sibling = operations.find((o) => o.resource === target && o.id === id);
  return sibling ? sibling.carried : above.get(target)?.get(id)?.carried;
}

/** Every record must be the maker's to change as it stands; a change may hand it on, as a transfer does. */
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
