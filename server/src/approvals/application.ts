import {
  UniqueConstraintViolationException,
  ForeignKeyConstraintViolationException,
  type EntityManager,
} from '@mikro-orm/postgresql';
import type { Change, RuleContext, Values } from '../kernel/change/behaviour.ts';
import { merge } from '../kernel/change/merge.ts';
import { assignable, comparable, unsealValues } from '../kernel/change/sealing.ts';
import { valuesOfRow } from '../kernel/change/values.ts';
import { snake } from '../kernel/declare/naming.ts';
import { allResources, resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { loadRows, type LoadedRow } from '../kernel/store/entities.ts';
import { afterCommit, authored } from '../kernel/store/transaction.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { blindsOfRow } from './blinds.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { asProblem, judge } from './judgement.ts';
import { leaveFlow } from './routing.ts';
import type { Services } from './services.ts';

/** An operation with what it would now do. */
interface Step {
  operation: ChangeOperation;
  decl: ResourceDecl;
  set: Values;
  change: Change;
}

/**
 * Applies an approved request in the running transaction: merged with what stands now, checked by the rules again,
 * written through the unit of work. As a whole, or row by row with each row's own result.
 * @returns what stood in the way; the request is then in conflict, or applied in part
 */
export async function applyRequest(
  services: Services,
  em: EntityManager,
  request: ChangeRequest,
  operations: ChangeOperation[],
  actor: Actor,
): Promise<Problem[]> {
  const context = services.ruleContext();
  await authored(em, { accountId: request.maker.id, requestId: request.id });
  const groups = request.mode === 'ROWS' ? operations.map((o) => [o]) : [operations];
  const problems: Problem[] = [];
  for (const group of groups) problems.push(...(await applyGroup(em, group, context)));
  const failed = operations.filter((o) => o.state === 'FAILED').length;
  leaveFlow(request, failed === operations.length ? 'CONFLICT' : 'APPLIED', services.now());
  request.failure =
    problems.length > 0
      ? problems
          .map((p) => p.message)
          .join('；')
          .slice(0, 2000)
      : null;
  const applied = operations.filter((o) => o.state === 'APPLIED');
  afterCommit(em, () => services.applied(applied.map((o) => o.resource)));
  await appendAudit(em, actor, {
    action: failed === operations.length ? 'changeRequest.conflict' : 'changeRequest.apply',
    requestId: request.id,
    resource: request.resource,
    recordId: operations[0]!.recordId,
    detail: { applied: applied.length, failed },
  });
  return problems;
}

/** Applies operations together behind a savepoint: one that fails undoes them all. */
async function applyGroup(
  em: EntityManager,
  group: ChangeOperation[],
  context: RuleContext,
): Promise<Problem[]> {
  try {
    await em.transactional((inner) => write(inner as EntityManager, group, context), { clear: false });
    for (const operation of group) Object.assign(operation, { state: 'APPLIED', errorText: null });
    return [];
  } catch (error) {
    const problems = problemsFrom(error, group);
    const text = problems
      .map((p) => p.message)
      .join('；')
      .slice(0, 2000);
    for (const operation of group) Object.assign(operation, { state: 'FAILED', errorText: text });
    return problems;
  }
}

async function write(em: EntityManager, group: ChangeOperation[], context: RuleContext): Promise<void> {
  const steps = await stepsOf(em, group);
  const problems: Problem[] = [];
  for (const step of steps) {
    const violations = await judge(em, step.change, context);
    problems.push(
      ...violations
        .filter((v) => !v.warning)
        .map((v) => asProblem(v, ['operations', String(step.operation.seq)])),
    );
  }
  if (problems.length > 0) throw new ProblemError(problems);
  for (const step of steps) await perform(em, step);
  await em.flush();
}

async function stepsOf(em: EntityManager, group: ChangeOperation[]): Promise<Step[]> {
  const rows = await lockedRows(em, group);
  const steps = group.map((operation) =>
    stepOf(operation, rows.get(`${operation.resource}/${operation.recordId}`)),
  );
  for (const step of steps) step.change.siblings = steps.filter((s) => s !== step).map((s) => s.change);
  return steps;
}

/** Rows of all targets, locked; always in the order of resource and id, so that two appliers cannot deadlock. */
async function lockedRows(em: EntityManager, group: ChangeOperation[]): Promise<Map<string, LoadedRow>> {
  const found = new Map<string, LoadedRow>();
  for (const plural of [...new Set(group.map((o) => o.resource))].toSorted()) {
    const ids = group.filter((o) => o.resource === plural && o.kind !== 'CREATE').map((o) => o.recordId);
    for (const [id, row] of await loadRows(em, resourceByPlural(plural)!, ids, true))
      found.set(`${plural}/${id}`, row);
  }
  return found;
}

function stepOf(operation: ChangeOperation, row: LoadedRow | undefined): Step {
  const decl = resourceByPlural(operation.resource)!;
  if (operation.kind !== 'CREATE' && !row) throw conflictError(operation, [], '这条记录已被删除');
  const before = row ? valuesOfRow(decl, row.row) : null;
  const current = row ? { ...before, ...blindsOfRow(decl, row.row) } : {};
  const merged = merge(operation.base, current, comparable(decl, operation.patch));
  if (operation.kind === 'UPDATE' && merged.conflicts.length > 0)
    throw conflictError(operation, merged.conflicts, null);
  const names = operation.kind === 'CREATE' ? Object.keys(operation.patch) : Object.keys(merged.values);
  const set = Object.fromEntries(names.map((name) => [name, operation.patch[name]]));
  const plain = unsealValues(decl, operation.recordId, set);
  const after = operation.kind === 'DELETE' ? null : { ...before, ...plain };
  const change: Change = {
    resource: decl,
    kind: operation.kind as Change['kind'],
    id: operation.recordId,
    before,
    after,
    changed: new Set(names),
    siblings: [],
  };
  return { operation, decl, set, change };
}

function conflictError(operation: ChangeOperation, names: string[], message: string | null): ProblemError {
  const decl = resourceByPlural(operation.resource)!;
  const labels = names.map(
    (n) => `「${(decl.fields.get(n) ?? decl.fields.get(n.replace(/Id$/, '')))?.label ?? n}」`,
  );
  const say = message ?? `${labels.join('')}在提交之后已被他人改为别的内容`;
  return new ProblemError([
    {
      type: 'ConflictError',
      code: 'CONFLICT',
      message: `${operation.recordName}：${say}，请提交人核对最新内容后重新提交。`,
      path: ['operations', String(operation.seq)],
    },
  ]);
}

async function perform(em: EntityManager, { operation, decl, set }: Step): Promise<void> {
  const values = assignable(decl, set);
  if (operation.kind === 'CREATE') {
    em.persist(em.create(decl.entity, { id: operation.recordId, ...values } as never));
    return;
  }
  const entity = await em.findOneOrFail(decl.entity, { id: operation.recordId } as never);
  if (operation.kind === 'DELETE') em.remove(entity);
  else em.assign(entity, values as never);
}

/** What the database's constraints say, in the user's language; anything else is a fault and goes on. */
function problemsFrom(error: unknown, group: ChangeOperation[]): Problem[] {
  if (error instanceof ProblemError) return error.problems;
  const path = ['operations', String(group[0]!.seq)];
  if (error instanceof UniqueConstraintViolationException) {
    const { constraint, table } = error as unknown as { constraint?: string; table?: string };
    return [{ type: 'ConflictError', code: 'DUPLICATE', message: duplicateMessage(table, constraint), path }];
  }
  if (error instanceof ForeignKeyConstraintViolationException) {
    return [
      {
        type: 'ConflictError',
        code: 'IN_USE',
        message: '其他记录还在引用它，或它所引用的记录已被删除，请先处理相关记录。',
        path,
      },
    ];
  }
  throw error;
}

function duplicateMessage(table: string | undefined, constraint: string | undefined): string {
  const decl = allResources().find((r) => r.table === table);
  const field =
    decl && [...decl.fields.values()].find((f) => f.unique && constraint?.includes(snake(f.name)));
  const combined = decl?.unique?.find((u) => u.fields.every((f) => constraint?.includes(snake(f))));
  return combined?.say || `「${field?.label ?? decl?.label ?? '记录'}」与已有记录重复，请核对是否已登记。`;
}
