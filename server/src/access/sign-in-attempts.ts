import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { invalid, type Problem } from '../kernel/errors.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import { digestOf, newToken } from './sessions.ts';
import { SignInAttempts } from './sign-in-attempts.entity.ts';

const MAX_FAILURES = 5;
const WITHIN_MINUTES = 60;
const LOCK_MINUTES = 15;
const MINUTE = 60_000;
/** Days after which a device that has not been used is a stranger again. */
export const DEVICE_DAYS = 180;
const STRANGERS = '';

/** As accounts keep it. */
export const usernameOf = (typed: string): string => typed.trim().toLowerCase();

const subjectOf = (username: string): string => blindIndex('sign_in_attempts', 'subject', username);

/** The row of the name and device, locked until the transaction ends: guesses at the same time are counted each. */
export async function attemptsOf(
  em: EntityManager,
  username: string,
  device: string | null,
  now: Date,
): Promise<SignInAttempts> {
  const subject = subjectOf(username);
  const known = device && (await lockedRow(em, subject, digestOf(device)));
  return known || (await strangersAt(em, subject, now));
}

const lockedRow = (em: EntityManager, subject: string, device: string): Promise<SignInAttempts | null> =>
  em.findOne(SignInAttempts, { subject, device }, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function strangersAt(em: EntityManager, subject: string, now: Date): Promise<SignInAttempts> {
  await em.execute(
    `insert into sign_in_attempts (subject, device, tried_at) values (?, ?, ?) on conflict do nothing`,
    [subject, STRANGERS, now],
  );
  return (await lockedRow(em, subject, STRANGERS))!;
}

/** Counts one more of the last hour; the one too many locks. */
export function countFailure(attempts: SignInAttempts, now: Date): void {
  const isRecent = now.getTime() - attempts.triedAt.getTime() < WITHIN_MINUTES * MINUTE;
  const failures = (isRecent ? attempts.failures : 0) + 1;
  const locks = failures >= MAX_FAILURES;
  Object.assign(attempts, {
    failures: locks ? 0 : failures,
    lockedUntil: locks ? new Date(now.getTime() + LOCK_MINUTES * MINUTE) : null,
    triedAt: now,
  });
}

/** The right password was given on the device, which is known from now on. */
export async function countSuccess(
  em: EntityManager,
  attempts: SignInAttempts,
  device: string,
  now: Date,
): Promise<void> {
  const anew = { failures: 0, lockedUntil: null, triedAt: now };
  Object.assign(attempts, anew);
  if (attempts.device === STRANGERS)
    await em.upsert(SignInAttempts, {
      subject: attempts.subject,
      device: digestOf(device),
      ...anew,
    } as never);
}

/** Lets the name be tried again on every device; those that are known stay so. */
export const forgetFailures = (em: EntityManager, username: string): Promise<number> =>
  em.nativeUpdate(SignInAttempts, { subject: subjectOf(username) }, {
    failures: 0,
    lockedUntil: null,
  } as never);

/** A device is told again by a token of ours: one that it brings and nobody was given is none. */
export async function deviceOrNew(em: EntityManager, brought: string | null): Promise<string> {
  const isOurs = brought !== null && (await em.count(SignInAttempts, { device: digestOf(brought) })) > 0;
  return isOurs ? brought : newToken();
}

export function lockedNow({ lockedUntil, device }: SignInAttempts, now: Date, field: string): Problem | null {
  if (!lockedUntil || lockedUntil <= now) return null;
  const where = device === STRANGERS ? '（在您登录过的电脑上仍可登录）' : '';
  const text = `连续输错密码，已暂时锁定${where}，请于 ${timeOf(lockedUntil)} 之后再试，或联系系统管理员。`;
  return invalid(text, [field], 'LOCKED');
}

const timeOf = (instant: Date): string =>
  instant.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
