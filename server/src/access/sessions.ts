import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { invalid, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import type { Account } from './account.entity.ts';
import { Credential } from './credential.entity.ts';
import type { Grant } from './grant.entity.ts';
import { Session } from './session.entity.ts';
import { grantsInForce } from './holders.ts';
import { actorOf } from './viewer.ts';

/** Minutes without a request after which a session ends, and hours after which it ends in any case. */
export const IDLE_MINUTES = 60;
export const ABSOLUTE_HOURS = 12;
/** What somebody still using an initial password may read: who they are. */
const WITH_INITIAL_PASSWORD = ['Account', 'Office', 'Grant', 'Division'];

export interface SignedIn {
  account: Account;
  grant: Grant;
  grants: Grant[];
  actor: Actor;
  mustChangePassword: boolean;
}

/** What somebody holds in their hand, session, token or device, and only its digest is kept of. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

/** @returns the token for the cookie */
export function openSession(
  em: EntityManager,
  account: Account,
  grant: Grant,
  now: Date,
  address: string | null,
): string {
  const token = newToken();
  const session = { digest: digestOf(token), account, grant, startedAt: now, seenAt: now, address };
  em.persist(em.create(Session, session as never));
  return token;
}

/** Who the cookie's token stands for; null when it is forged, expired, or its account or grant no longer holds. */
export async function resume(orm: MikroORM, now: Date, token: string): Promise<SignedIn | null> {
  return asPipeline(orm, { accountId: null }, async (em) => {
    const session = await em.findOne(
      Session,
      { digest: digestOf(token) },
      { populate: ['account', 'account.office', 'grant'] as never },
    );
    if (!session || session.account.disabled || expired(session, now)) return null;
    const grants = await grantsInForce(em, session.account.id, now);
    const grant = grants.find((g) => g.id === session.grant?.id) ?? grants[0];
    if (!grant) return null;
    if (minutesAfter(session.seenAt, 1) < now) session.seenAt = now;
    const credential = await em.findOne(Credential, { account: session.account.id });
    const mustChangePassword = credential?.mustChange ?? false;
    const actor = await actorOf(em, session.account, grant);
    return {
      account: session.account,
      grant,
      grants,
      actor: mustChangePassword ? { ...actor, readOnly: true, only: WITH_INITIAL_PASSWORD } : actor,
      mustChangePassword,
    };
  });
}

const expired = (session: Session, now: Date): boolean =>
  minutesAfter(session.seenAt, IDLE_MINUTES) < now ||
  minutesAfter(session.startedAt, ABSOLUTE_HOURS * 60) < now;

export async function signOut(orm: MikroORM, actor: Actor, token: string): Promise<void> {
  await asPipeline(orm, { accountId: actor.accountId }, async (em) => {
    await em.nativeDelete(Session, { digest: digestOf(token) });
    appendAudit(em, actor, { action: 'session.signOut' });
  });
}

/** Goes on under another of the account's grants. */
export async function switchGrant(
  orm: MikroORM,
  now: Date,
  signed: SignedIn,
  token: string,
  grantId: string,
): Promise<Problem[]> {
  const grant = signed.grants.find((g) => g.id === grantId);
  if (!grant) return [invalid('您没有这项授权，或它已失效，请刷新后重新选择。', ['id'])];
  await asPipeline(orm, { accountId: signed.account.id }, async (em) => {
    await em.nativeUpdate(Session, { digest: digestOf(token) }, { grant: grant.id, seenAt: now } as never);
    appendAudit(em, await actorOf(em, signed.account, grant), { action: 'session.switchGrant' });
  });
  return [];
}
