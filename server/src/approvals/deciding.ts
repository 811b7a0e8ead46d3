import { LockMode, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { resourceOf } from '../kernel/declare/resource.ts';
import { forbidden, invalid, notFound, ProblemError, type Problem } from '../kernel/errors.ts';
import { rangesOf, type Actor } from '../kernel/scope/actor.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { mayReach } from '../kernel/scope/within.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { Account } from '../access/account.entity.ts';
import { Grant } from '../access/grant.entity.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { applyRequest } from './application.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Decision } from './decision.entity.ts';
import { satisfied, type FlowStep } from './flow.rules.ts';
import { enterStep, leaveFlow } from './routing.ts';
import type { Services } from './services.ts';
import { ChangeStates, type Verdict } from './states.ts';

export interface Deciding {
  id: string;
  verdict: Verdict;
  reason?: string | null;
  /** Through the bulk action, which a step may not allow. */
  bulk?: boolean;
}

/**
 * Decides a request at its current step, holding its row's lock: of two checkers at once one wins and the other is
 * told. The last approval applies the request in the same transaction.
 * @returns what stood in the way; empty when the decision counts
 */
export async function decide(services: Services, actor: Actor, deciding: Deciding): Promise<Problem[]> {
  demand(resourceOf(ChangeRequest), 'decide', actor);
  try {
    return await asPipeline(services.orm, { accountId: actor.accountId }, (em) =>
      decideLocked(services, em, actor, deciding),
    );
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
  } as never);
  await em.flush();
  await appendAudit(em, actor, {
    action: `changeRequest.${deciding.verdict.toLowerCase()}`,
    requestId: request.id,
    resource: request.resource,
    detail: { step: step.name },
  });
  const problems = await effect[deciding.verdict](services, em, request, step, actor);
  await em.flush();
  return problems;
}

/** The request under its row's lock. @throws ProblemError when it is not there, or not within the actor's sight */
export async function lockRequest(em: EntityManager, actor: Actor, id: string): Promise<ChangeRequest> {
  const gone = new ProblemError([notFound('找不到这个申请，它可能不在您的范围内。请刷新列表。', ['id'])]);
  if (!/^\d{1,18}$/.test(id)) throw gone;
  const request = await em.findOne(ChangeRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!request) throw gone;
  const carried = {
    division: request.division?.id ?? null,
    sector: request.sector,
    realm: request.realm,
    account: request.maker.id,
  };
  if (!mayReach(resourceOf(ChangeRequest), 'read', actor, carried)) throw gone;
  return request;
}

/** That the current step is the actor's to decide. @throws ProblemError saying why not */
async function demandTurn(
  em: EntityManager,
  request: ChangeRequest,
  actor: Actor,
  deciding: Deciding,
): Promise<FlowStep> {
  if (request.state !== 'PENDING') throw new ProblemError([stale(`这个申请${labelOfState(request.state)}`)]);
  if (request.maker.id === actor.accountId)
    throw new ProblemError([rule('MAKER_IS_CHECKER', '不能审核自己提交的申请，请由其他审核人办理。')]);
  const step = (request.steps as FlowStep[])[request.step]!;
  if (!step.duties.includes(actor.role) || !reaches(actor, request)) throw forbidden('办理这一环节');
  const grant = await em.findOne(Grant, actor.grantId);
  if (grant?.delegator && grant.delegator.id === request.maker.id) {
    throw new ProblemError([
      rule('MAKER_IS_CHECKER', '您正代理提交人本人，不能以代理身份审核其申请，请由其他审核人办理。'),
    ]);
  }
  if (deciding.bulk && !step.bulk)
    throw new ProblemError([rule('NOT_IN_BULK', '这一环节须逐件审核，请打开申请后办理。')]);
  if (deciding.verdict !== 'APPROVE' && !deciding.reason?.trim()) {
    throw new ProblemError([invalid('「理由」必须填写，提交人要据此修改。', ['reason'], 'REQUIRED')]);
  }
  return step;
}

const reaches = (actor: Actor, request: ChangeRequest): boolean => {
  const division = request.awaitingDivision?.id;
  return !division || rangesOf(actor, 'division').some((r) => r.from <= division && division < r.to);
};

const rule = (code: string, message: string): Problem => ({ type: 'RuleError', code, message, path: ['id'] });
const stale = (what: string): Problem => ({
  type: 'ConflictError',
  code: 'ALREADY_DECIDED',
  message: `${what}，请刷新查看最新状态。`,
  path: ['id'],
});
const labelOfState = (state: string): string =>
  ChangeStates.labels[state as keyof typeof ChangeStates.labels];

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
