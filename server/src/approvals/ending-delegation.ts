import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { invalid, notFound, ProblemError } from '../kernel/errors.ts';
import type { Outcome } from '../kernel/change/intake.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { dayOf, type Day } from '../kernel/values/day.ts';
import { Grant } from '../access/grant.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { unitOfWork, type Services } from './services.ts';
import { settle } from './submission.ts';

/**
 * Takes back what the actor has delegated, from this moment. Like giving it, this needs nobody's approval: who is back
 * at their desk has their role to themselves.
 */
export function endDelegation(services: Services, actor: Actor, id: string): Promise<Outcome> {
  return settle(async () => {
    await unitOfWork(services, actor, (em) => end(em, actor, id, dayOf(services.now())));
    services.applied(['grants']);
    return { problems: [], requestId: null, recordIds: [] };
  });
}

async function end(em: EntityManager, actor: Actor, id: string, today: Day): Promise<void> {
  const delegation = await ownDelegation(em, actor, id);
  if (isOver(delegation, today))
    throw new ProblemError([invalid('这项委托已经结束，不必再办。', ['id'], 'ALREADY_OVER')]);
  const until = endOf(delegation, today);
  delegation.until = until;
  (await em.findOneOrFail(Grant, delegation.grantId)).until = until;
  await em.flush();
  appendAudit(em, actor, {
    action: 'delegation.end',
    resource: 'accounts',
    recordId: delegation.delegate.id,
    detail: { since: delegation.since, until },
  });
}

const isOver = ({ since, until }: Delegation, today: Day): boolean => until <= today || until <= since;

/** The day from which it no longer holds: today, or its first day when that is yet to come. */
const endOf = ({ since }: Delegation, today: Day): Day => (since > today ? since : today);

async function ownDelegation(em: EntityManager, actor: Actor, id: string): Promise<Delegation> {
  const own = { id, delegator: actor.accountId };
  const found = /^\d{1,18}$/.test(id)
    ? await em.findOne(Delegation, own as never, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found) throw new ProblemError([notFound('找不到您的这项委托，请刷新后重新选择。', ['id'])]);
  return found;
}
