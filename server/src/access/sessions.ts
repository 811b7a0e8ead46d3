import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { invalid, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { Account } from './account.entity.ts';
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
const MAX_FAILURES = 5;
const LOCK_MINUTES = 15;
/** OWASP's first choice for argon2id: 19 MiB, two passes. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface SignedIn {
  account: Account;
  grant: Grant;
  grants: Grant[];
  actor: Actor;
  mustChangePassword: boolean;
}

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const hashPassword = (password: string): Promise<string> => hash(password, argon);
const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

/** Spent on unknown names too, so that time does not tell which names exist. */
const decoy = hashPassword('no such account');

export interface SignIn {
  username: string;
  password: string;
  address: string | null;
}

/** Checks name and password; a token for the cookie on success. Five failures lock the account for a while. */
export async function signIn(
  orm: MikroORM,
  now: Date,
  attempt: SignIn,
): Promise<{ token: string } | { problems: Problem[] }> {
  return asPipeline(orm, { accountId: null }, async (em) => {
    const account = await em.findOne(Account, {
      username: attempt.username.trim().toLowerCase(),
      disabled: false,
    });
    const credential =
      account &&
      (await em.findOne(Credential, { account: account.id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    const right = await verify(credential?.passwordHash ?? (await decoy), attempt.password);
    if (!account || !credential) return { problems: [wrong] };
    const locked = lockedNow(credential, now);
    if (locked) return { problems: [locked] };
    if (!right) return { problems: [await failed(em, credential, now)] };
    Object.assign(credential, { failures: 0, lockedUntil: null });
    const [grant] = await grantsInForce(em, account.id, now);
    if (!grant)
      return {
        problems: [invalid('您的账号目前没有有效的授权，请联系系统管理员。', ['username'], 'NO_GRANT')],
      };
    const token = await open(em, account, grant, now, attempt.address);
    appendAudit(em, await actorOf(em, account, grant), {
      action: 'session.signIn',
      detail: { address: attempt.address },
    });
    return { token };
  });
}

const wrong = invalid('用户名或密码不正确，请重新输入。', ['password'], 'WRONG_PASSWORD');

const lockedNow = ({ lockedUntil }: Credential, now: Date): Problem | null =>
  lockedUntil && lockedUntil > now
    ? invalid(
        `连续输错密码，账号已暂时锁定，请于 ${timeOf(lockedUntil)} 之后再试，或联系系统管理员。`,
        ['username'],
        'LOCKED',
      )
    : null;

const timeOf = (instant: Date): string =>
  instant.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

async function failed(em: EntityManager, credential: Credential, now: Date): Promise<Problem> {
  credential.failures += 1;
  if (credential.failures >= MAX_FAILURES)
    Object.assign(credential, { failures: 0, lockedUntil: minutesAfter(now, LOCK_MINUTES) });
  appendAudit(em, null, {
    action: 'session.failed',
    resource: 'accounts',
    recordId: credential.account.id,
  });
  return lockedNow(credential, now) ?? wrong;
}

async function open(
  em: EntityManager,
  account: Account,
  grant: Grant,
  now: Date,
  address: string | null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  em.persist(
    em.create(Session, {
      digest: digestOf(token),
      account,
      grant,
      startedAt: now,
      seenAt: now,
      address,
    } as never),
  );
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

/** At least ten characters with letters and digits; ends the account's other sessions. */
export async function changePassword(
  orm: MikroORM,
  signed: SignedIn,
  token: string,
  current: string,
  next: string,
): Promise<Problem[]> {
  if (next.length < 10 || !/\p{L}/u.test(next) || !/\d/.test(next)) {
    return [invalid('新密码至少 10 位，且须同时含字母和数字。', ['next'], 'WEAK_PASSWORD')];
  }
  return asPipeline(orm, { accountId: signed.account.id }, async (em) => {
    const credential = await em.findOneOrFail(Credential, { account: signed.account.id });
    if (!(await verify(credential.passwordHash, current)))
      return [invalid('现密码不正确，请重新输入。', ['current'], 'WRONG_PASSWORD')];
    Object.assign(credential, { passwordHash: await hashPassword(next), mustChange: false });
    await em.nativeDelete(Session, { account: signed.account.id, digest: { $ne: digestOf(token) } });
    appendAudit(em, signed.actor, { action: 'account.changePassword' });
    return [];
  });
}
