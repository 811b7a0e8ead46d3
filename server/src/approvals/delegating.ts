import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { overlap } from '../kernel/change/day.rules.ts';
import { invalid, ProblemError } from '../kernel/errors.ts';
import type { Outcome } from '../kernel/change/intake.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { dayOf, isDay } from '../kernel/values/day.ts';
import { Account } from '../access/account.entity.ts';
import { Grant } from '../access/grant.entity.ts';
import { incompatible } from '../access/grant.rules.ts';
import { Roles, type Role } from '../access/roles.ts';
import { Delegation } from './delegation.entity.ts';
import { unitOfWork, type Services } from './services.ts';
import { settle } from './submission.ts';

export interface Delegating {
  delegateId: string;
  since: string;
  until: string;
  reason?: string;
}

/** Lets a colleague act under the actor's grant for a time: a dated grant of theirs that names the delegator. */
export function delegate(services: Services, actor: Actor, wish: Delegating): Promise<Outcome> {
  return settle(async () => {
    const outcome = await unitOfWork(services, actor, async (em) => {
      checkDates(wish, dayOf(services.now()));
      const mine = await em.findOneOrFail(Grant, actor.grantId);
      if (mine.delegator)
        throw new ProblemError([
          invalid('代理得来的身份不能再委托他人。', ['delegateId'], 'NO_REDELEGATION'),
        ]);
      const peer = /^\d{1,18}$/.test(wish.delegateId)
        ? await em.findOne(Account, { id: wish.delegateId, disabled: false })
        : null;
      if (!peer || peer.id === actor.accountId)
        throw new ProblemError([invalid('请选择另一位在用的账号作为受托人。', ['delegateId'])]);
      await demandApart(em, peer, mine.role as Role, wish);
      const grant = em.create(Grant, {
        account: peer,
        role: mine.role,
        division: mine.division,
        moreDivisions: mine.moreDivisions,
        sector: mine.sector,
        subject: mine.subject,
        since: wish.since,
        until: wish.until,
        delegator: actor.accountId,
      } as never);
      await em.flush();
      const { delegateId, ...dates } = wish;
      const own = await em.findOneOrFail(Account, actor.accountId);
      em.persist(
        em.create(Delegation, {
          delegator: actor.accountId,
          delegatorName: own.name,
          delegate: delegateId,
          delegateName: peer.name,
          ...dates,
          grantId: (grant as Grant).id,
        } as never),
      );
      appendAudit(em, actor, {
        action: 'delegation.give',
        resource: 'accounts',
        recordId: delegateId,
        detail: { ...dates },
      });
      return { problems: [], requestId: null, recordIds: [] };
    });
    services.applied(['grants']);
    return outcome;
  });
}

/** A delegated grant is a grant: it must not bring an administration and another role together (三员分立). */
async function demandApart(
  em: EntityManager,
  peer: Account,
  role: Role,
  { since, until }: Delegating,
): Promise<void> {
  await em.refresh(peer, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const held = await em.find(Grant, { account: peer.id }, { disableIdentityMap: true });
  const other = held.find((g) => incompatible(g.role as Role, role) && overlap(g, { since, until }));
  if (!other) return;
  const message = `受托人担任“${Roles.labels[other.role as Role]}”，不能同时代行“${Roles.labels[role]}”（三员分立），请另选受托人。`;
  throw new ProblemError([invalid(message, ['delegateId'], 'ADMINISTRATIONS_APART')]);
}

function checkDates({ since, until }: Delegating, today: string): void {
  const bad = !isDay(since) || !isDay(until) || until <= since || until <= today;
  if (bad) throw new ProblemError([invalid('委托的起止日期须有效，终止日晚于起始日和今天。', ['until'])]);
}
