import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { invalid, type Problem } from '../kernel/errors.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { Credential } from './credential.entity.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { Session } from './session.entity.ts';
import { digestOf, type SignedIn } from './sessions.ts';
import { attemptsOf, countFailure, lockedNow } from './sign-in-attempts.ts';

interface Change {
  current: string;
  next: string;
  /** The cookies of the session that goes on, and of its device. */
  token: string;
  device: string | null;
}

const wrong = invalid('现密码不正确，请重新输入。', ['current'], 'WRONG_PASSWORD');
const weak = invalid('新密码至少 10 位，且须同时含字母和数字。', ['next'], 'WEAK_PASSWORD');
const same = invalid('新密码不能与现密码相同，请另设一个。', ['next'], 'SAME_PASSWORD');

const isWeak = (password: string): boolean =>
  password.length < 10 || !/\p{L}/u.test(password) || !/\d/.test(password);

/**
 * Another one, at least ten characters with letters and digits; ends the account's other sessions. Guesses count as at
 * sign-in.
 */
export async function changePassword(
  orm: MikroORM,
  now: Date,
  signed: SignedIn,
  change: Change,
): Promise<Problem[]> {
  if (isWeak(change.next)) return [weak];
  const own = { accountId: signed.account.id };
  const known = await asPipeline(orm, own, (em) => credentialOf(em, signed));
  // As at sign-in, no transaction is open while passwords are hashed.
  const isRight = await isPassword(known.passwordHash, change.current);
  const passwordHash = await hashPassword(change.next);
  return asPipeline(orm, own, async (em) => {
    const attempts = await attemptsOf(em, signed.account.username, change.device, now);
    const locked = lockedNow(attempts, now, 'current');
    if (locked) return [locked];
    const credential = await credentialOf(em, signed);
    if (!isRight || credential.passwordHash !== known.passwordHash) {
      countFailure(attempts, now);
      return [lockedNow(attempts, now, 'current') ?? wrong];
    }
    if (change.next === change.current) return [same];
    Object.assign(credential, { passwordHash, mustChange: false });
    await endOthers(em, signed, change.token);
    appendAudit(em, signed.actor, { action: 'account.changePassword' });
    return [];
  });
}

const credentialOf = (em: EntityManager, { account }: SignedIn): Promise<Credential> =>
  em.findOneOrFail(Credential, { account: account.id });

const endOthers = (em: EntityManager, { account }: SignedIn, token: string): Promise<number> =>
  em.nativeDelete(Session, { account: account.id, digest: { $ne: digestOf(token) } });
