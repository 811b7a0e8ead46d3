import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../kernel/change/behaviour.ts';
import { recordLocks, takeLocks } from '../kernel/change/locking.ts';
import { resourceByPlural } from '../kernel/declare/resource.ts';
import { ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { afterCommit, authored, behindSavepoint } from '../kernel/store/transaction.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { problemsFrom } from './constraints.ts';
import { openRequest } from './follow-up.ts';
import { leaveFlow } from './routing.ts';
import type { Services } from './services.ts';
import { proposedChange, stepsOf } from './step.ts';
import { locksFor, writeSteps, type CalledFor } from './writing.ts';

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
  const followUp = (inner: EntityManager, called: CalledFor): Promise<void> =>
    open(services, inner, request, actor, called);
  const apply = (group: ChangeOperation[]): Promise<Problem[]> =>
    applyGroup(em, request, group, context, followUp);
  await lockTogether(em, operations);
  const together = await apply(operations);
  const problems =
    together.length > 0 && request.mode === 'ROWS' ? await eachRow(operations, apply) : together;
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
  appendAudit(em, actor, {
    action: failed === operations.length ? 'changeRequest.conflict' : 'changeRequest.apply',
    requestId: request.id,
    resource: request.resource,
    recordId: operations[0]!.recordId,
    detail: { applied: applied.length, failed },
  });
  return problems;
}

/** Rows that do not all stand together, each for itself. Together first: what the rules ask is then looked up at once. */
async function eachRow(
  operations: ChangeOperation[],
  apply: (group: ChangeOperation[]) => Promise<Problem[]>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const operation of operations) problems.push(...(await apply([operation])));
  return problems;
}

/** All that the request changes and all that rules go by, in one order, whatever the order of its operations. */
async function lockTogether(em: EntityManager, operations: ChangeOperation[]): Promise<void> {
  const changes = operations.map((o) => proposedChange(resourceByPlural(o.resource)!, o));
  const targets = changes
    .filter((change) => change.kind !== 'CREATE')
    .flatMap(({ resource, id }) => recordLocks(resource.entity, [id]));
  await takeLocks(em, [...targets, ...(await locksFor(em, changes))]);
}

/** Applies operations together behind a savepoint: one that fails undoes them all. */
async function applyGroup(
  em: EntityManager,
  request: ChangeRequest,
  group: ChangeOperation[],
  context: RuleContext,
  followUp: (em: EntityManager, called: CalledFor) => Promise<void>,
): Promise<Problem[]> {
  try {
    await behindSavepoint(em, async (within) => {
      const calledFor = await writeSteps(within, await stepsOf(within, request, group), context);
      for (const called of calledFor) await followUp(within, called);
    });
    for (const operation of group) Object.assign(operation, { state: 'APPLIED', errorText: null });
    return [];
  } catch (error) {
    const problems = problemsFrom(error, ['operations', String(group[0]!.seq)]);
    const text = problems
      .map((p) => p.message)
      .join('；')
      .slice(0, 2000);
    for (const operation of group) Object.assign(operation, { state: 'FAILED', errorText: text });
    return problems;
  }
}

/** Opens a request that the applied one calls for, on behalf of the same maker; one without steps is applied with it. */
async function open(
  services: Services,
  em: EntityManager,
  cause: ChangeRequest,
  actor: Actor,
  called: CalledFor,
): Promise<void> {
  const { request, rows } = await openRequest(services, em, { ...actor, accountId: cause.maker.id }, called);
  if ((request.steps as unknown[]).length > 0) return;
  const problems = await applyRequest(services, em, request, rows, actor);
  if (problems.length > 0) throw new ProblemError(problems);
  await authored(em, { accountId: cause.maker.id, requestId: cause.id });
}
