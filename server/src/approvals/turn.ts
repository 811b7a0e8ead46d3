import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { resourceOf } from '../kernel/declare/resource.ts';
import { invalid, notFound, ProblemError, type Problem } from '../kernel/errors.ts';
import { rangesOf, type Actor } from '../kernel/scope/actor.ts';
import { mayReach } from '../kernel/scope/within.ts';
import { Grant } from '../access/grant.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Decision } from './decision.entity.ts';
import type { FlowStep } from './flow.rules.ts';
import { ChangeStates, type Verdict } from './states.ts';

export interface Deciding {
  id: string;
  verdict: Verdict;
  reason?: string | null;
  /** Through the bulk action, which a step may not allow. */
  bulk?: boolean;
  /** The same decision under the same key counts once, and is answered alike. */
  idempotencyKey?: string | null;
  contentDigest?: string | null;
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
    institution: request.subjectInstitution,
    person: request.subjectPerson,
  };
  if (!mayReach(resourceOf(ChangeRequest), 'read', actor, carried)) throw gone;
  return request;
}

/** That the current step is the actor's to decide. @throws ProblemError saying why not */
export async function demandTurn(
  em: EntityManager,
  request: ChangeRequest,
  actor: Actor,
  deciding: Deciding,
): Promise<FlowStep> {
  if (request.state !== 'PENDING') throw new ProblemError([stale(`这个申请${labelOfState(request.state)}`)]);
  if (request.maker.id === actor.accountId)
    throw new ProblemError([rule('MAKER_IS_CHECKER', '不能审核自己提交的申请，请由其他审核人办理。')]);
  const step = (request.steps as FlowStep[])[request.step]!;
  if (!step.duties.includes(actor.role) || !reaches(actor, request)) {
    throw new ProblemError([rule('NOT_YOUR_STEP', `这一环节「${step.name}」不由您当前的身份办理。`)]);
  }
  const grant = await em.findOne(Grant, actor.grantId);
  if (grant?.delegator && grant.delegator.id === request.maker.id) {
    throw new ProblemError([
      rule('MAKER_IS_CHECKER', '您正代理提交人本人，不能以代理身份审核其申请，请由其他审核人办理。'),
    ]);
  }
  if (await approvedBefore(em, request, actor))
    throw new ProblemError([rule('CHECKED_BEFORE', '您已审核过这份申请的上一环节，请由其他人审核。')]);
  if (deciding.bulk && !step.bulk)
    throw new ProblemError([rule('NOT_IN_BULK', '这一环节须逐件审核，请打开申请后办理。')]);
  if (deciding.verdict !== 'APPROVE' && !deciding.reason?.trim()) {
    throw new ProblemError([invalid('「理由」必须填写，提交人要据此修改。', ['reason'], 'REQUIRED')]);
  }
  return step;
}

/** Each step of a round is another person's: otherwise one who holds the duty of several would approve alone. */
const approvedBefore = async (em: EntityManager, request: ChangeRequest, actor: Actor): Promise<boolean> => {
  const { id, round, step } = request;
  const where = { request: id, round, step: { $lt: step }, checker: actor.accountId };
  return (await em.count(Decision, where)) > 0;
};

const reaches = (actor: Actor, request: ChangeRequest): boolean => {
  const division = request.awaitingDivision?.id;
  return !division || rangesOf(actor, 'division').some((r) => r.from <= division && division < r.to);
};

const rule = (code: string, message: string): Problem => ({ type: 'RuleError', code, message, path: ['id'] });
export const stale = (what: string): Problem => ({
  type: 'ConflictError',
  code: 'ALREADY_DECIDED',
  message: `${what}，请刷新查看最新状态。`,
  path: ['id'],
});
const labelOfState = (state: string): string =>
  ChangeStates.labels[state as keyof typeof ChangeStates.labels];
