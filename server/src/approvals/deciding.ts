import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { badRequest, ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { Account } from '../access/account.entity.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { announceRequest } from './announcements.ts';
import { applyRequest } from './application.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { Decision } from './decision.entity.ts';
import { satisfied, type FlowStep } from './flow.rules.ts';
import { enterStep, leaveFlow } from './routing.ts';
import { unitOfWork, type Services } from './services.ts';
import type { Verdict } from './states.ts';
import { demandTurn, lockRequest, stale, type Deciding } from './turn.ts';

/**
 * Decides a request at its current step, holding its row's lock: of two checkers at once one wins and the other is
 * told. The last approval applies the request in the same transaction.
 * @returns what stood in the way; empty when the decision counts
 */
export async function decide(services: Services, actor: Actor, deciding: Deciding): Promise<Problem[]> {
  try {
    return await unitOfWork(services, actor, (em) => decideLocked(services, em, actor, deciding));
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    if (error instanceof UniqueConstraintViolationException) return [stale('您已对此环节作出决定')];
    throw error;
  }
}

async function decideLocked(
  services: Services,
  em: EntityManager,
  actor: Actor,
  deciding: Deciding,
): Promise<Problem[]> {
  const request = await lockRequest(em, actor, deciding.id);
  if (await decidedAlike(em, actor, deciding)) return [];
  const step = await demandTurn(em, request, actor, deciding);
  const checker = await em.findOneOrFail(Account, actor.accountId);
  em.create(Decision, {
    request,
    round: request.round,
    step: request.step,
    stepName: step.name,
    verdict: deciding.verdict,
    checker,
    checkerName: checker.name,
    checkerRole: actor.role,
    reason: deciding.reason ?? null,
    decidedAt: services.now(),
    makerId: request.maker.id,
    idempotencyKey: deciding.idempotencyKey ?? null,
    contentDigest: deciding.contentDigest ?? null,
  } as never);
  await em.flush();
  appendAudit(em, actor, {
    action: `changeRequest.${deciding.verdict.toLowerCase()}`,
    requestId: request.id,
    resource: request.resource,
    detail: { step: step.name },
  });
  const before = request.step;
  const problems = await effect[deciding.verdict](services, em, request, step, actor);
  if (request.state !== 'PENDING' || request.step !== before) announceRequest(em, request);
  await em.flush();
  return problems;
}

/** Whether this very decision was made already, under the same key. @throws RequestError when the key was another's */
async function decidedAlike(em: EntityManager, actor: Actor, deciding: Deciding): Promise<boolean> {
  const { id, idempotencyKey, contentDigest } = deciding;
  if (!idempotencyKey) return false;
  const made = await em.find(Decision, { checker: actor.accountId, idempotencyKey });
  if (made.some((decision) => decision.contentDigest !== contentDigest))
    throw badRequest('这个幂等键已用于另一次审核，请换一个键。');
  return made.some((decision) => decision.request.id === id);
}

type Effect = (
  services: Services,
  em: EntityManager,
  request: ChangeRequest,
  step: FlowStep,
  actor: Actor,
) => Promise<Problem[]>;

const effect: Record<Verdict, Effect> = {
  APPROVE: approve,
  RETURN: async (services, _em, request) => {
    leaveFlow(request, 'RETURNED', services.now());
    return [];
  },
  REJECT: async (services, _em, request) => {
    leaveFlow(request, 'REJECTED', services.now());
    return [];
  },
};

async function approve(
  services: Services,
  em: EntityManager,
  request: ChangeRequest,
  step: FlowStep,
  actor: Actor,
): Promise<Problem[]> {
  const given = await em.find(Decision, {
    request: request.id,
    round: request.round,
    step: request.step,
    verdict: 'APPROVE',
  });
  const approvals = given.map((d) => ({ checkerId: d.checker.id, role: d.checkerRole }));
  if (!satisfied(step, approvals)) return [];
  if (request.step + 1 < (request.steps as FlowStep[]).length) {
    await enterStep(services, request, request.step + 1);
    return [];
  }
  const operations = await em.find(ChangeOperation, { request: request.id }, { orderBy: { seq: 'asc' } });
  const problems = await applyRequest(services, em, request, operations, actor);
  return request.state === 'CONFLICT' ? problems : [];
}
