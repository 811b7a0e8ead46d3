import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, Values } from '../kernel/change/behaviour.ts';
import type { OperationKind } from '../kernel/change/intake.ts';
import { merge } from '../kernel/change/merge.ts';
import { assignable, comparable, sealValues, unsealValues } from '../kernel/change/sealing.ts';
import { valuesOfRow } from '../kernel/change/values.ts';
import { resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { ProblemError } from '../kernel/errors.ts';
import { loadRows, type LoadedRow } from '../kernel/store/entities.ts';
import { outOfTurn } from './acting.ts';
import { blindsOfRow } from './blinds.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { conflictOf } from './conflict.ts';
import { demandStaying } from './leaving.ts';
import { changesOf, labelOf, type Operation } from './operation.ts';

/** One record's change as it is now to be written: secrets sealed in `set`, plain in `change`. */
export interface Step {
  decl: ResourceDecl;
  kind: OperationKind;
  id: string;
  set: Values;
  change: Change;
  path: string[];
}

/**
 * The steps of a request's operations over the records as they stand, their rows locked.
 * @throws ProblemError when others were faster, or when a record is no longer where the request was decided
 */
export async function stepsOf(
  em: EntityManager,
  request: ChangeRequest,
  group: ChangeOperation[],
): Promise<Step[]> {
  const rows = await lockedRows(em, group);
  await demandStaying(em, request, group, rows);
  const steps = group.map((operation) => stepOf(operation, rows.get(operation)));
  for (const step of steps) step.change.siblings = steps.filter((s) => s !== step).map((s) => s.change);
  return steps;
}

/** Rows of all targets, locked; always in the order of resource and id, so that two appliers cannot deadlock. */
async function lockedRows(
  em: EntityManager,
  group: ChangeOperation[],
): Promise<Map<ChangeOperation, LoadedRow>> {
  const found = new Map<ChangeOperation, LoadedRow>();
  for (const plural of [...new Set(group.map((o) => o.resource))].toSorted()) {
    const those = group.filter((o) => o.resource === plural && o.kind !== 'CREATE');
    const ids = those.map((o) => o.recordId);
    const rows = await loadRows(em, resourceByPlural(plural)!, ids, true);
    for (const operation of those.filter((o) => rows.has(o.recordId)))
      found.set(operation, rows.get(operation.recordId)!);
  }
  return found;
}

function stepOf(operation: ChangeOperation, row: LoadedRow | undefined): Step {
  const { recordId: id, patch } = operation;
  const decl = resourceByPlural(operation.resource)!;
  const kind = operation.kind as OperationKind;
  const before = row ? valuesOfRow(decl, row.row) : null;
  const names = kind === 'CREATE' ? Object.keys(patch) : mergedNames(operation, decl, row, before);
  const set = Object.fromEntries(names.map((name) => [name, patch[name]]));
  const after = kind === 'DELETE' ? null : { ...before, ...unsealValues(decl, id, set) };
  const action = operation.action ?? undefined;
  const change: Change = {
    resource: decl,
    kind,
    action,
    id,
    before,
    after,
    changed: new Set(names),
    siblings: [],
  };
  return { decl, kind, id, set, change, path: ['operations', String(operation.seq)] };
}

/** What an operation would change, as it was proposed. */
export const proposedChange = (
  resource: ResourceDecl,
  { kind, action, recordId: id, patch }: ChangeOperation,
): Change => ({
  resource,
  kind: kind as OperationKind,
  action: action ?? undefined,
  id,
  before: null,
  after: unsealValues(resource, id, patch),
  changed: new Set(Object.keys(patch)),
  siblings: [],
});

/** Names of the values that remain to be set on a record that stands. @throws ProblemError when others were faster */
function mergedNames(
  operation: ChangeOperation,
  decl: ResourceDecl,
  row: LoadedRow | undefined,
  before: Values | null,
): string[] {
  if (!row) throw new ProblemError([conflictOf(operation, '这条记录已被删除')]);
  const current = { ...before, ...blindsOfRow(decl, row.row) };
  const merged = merge(operation.base, current, comparable(decl, operation.patch));
  if (operation.kind !== 'DELETE' && merged.conflicts.length > 0)
    throw new ProblemError([conflictOf(operation, changedByOthers(decl, merged.conflicts))]);
  if (operation.kind === 'ACTION') requireTurn(operation, decl, current);
  return Object.keys(merged.values);
}

const changedByOthers = (decl: ResourceDecl, names: string[]): string =>
  `${names.map((name) => `「${labelOf(decl, name)}」`).join('')}在提交之后已被他人改为别的内容`;

function requireTurn({ action, seq }: ChangeOperation, resource: ResourceDecl, current: Values): void {
  const problems = outOfTurn({ resource, action: action!, path: ['operations', String(seq)] }, current);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** The step of an operation that was prepared in this very transaction. */
export function stepOfPrepared(operation: Operation): Step {
  const { resource: decl, kind, id, path } = operation;
  const [change] = changesOf([operation]);
  return { decl, kind, id, set: sealValues(decl, id, operation.proposed), change: change!, path };
}

/** Writes a step through the unit of work. */
export async function perform(em: EntityManager, { kind, id, decl, set }: Step): Promise<void> {
  const values = assignable(decl, set);
  if (kind === 'CREATE') {
    em.persist(em.create(decl.entity, { id, ...values } as never));
    return;
  }
  const entity = await em.findOneOrFail(decl.entity, { id } as never);
  if (kind === 'DELETE') em.remove(entity);
  else em.assign(entity, values as never);
}
