import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { invalid, type Problem } from '../kernel/errors.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { Credential } from './credential.entity.ts';
import { grantsInForce } from './holders.ts';
import { isPassword } from './password-hash.ts';
import { openSession } from './sessions.ts';
import {
  attemptsOf,
  countFailure,
  countSuccess,
  deviceOrNew,
  lockedNow,
  usernameOf,
} from './sign-in-attempts.ts';
import type { SignInAttempts } from './sign-in-attempts.entity.ts';
import { actorOf } from './viewer.ts';

interface SignIn {
  username: string;
  password: string;
  /** The device's cookie, if it has one. */
  device: string | null;
  address: string | null;
}

/** What goes into the session's cookie and the device's. */
type Outcome = { token: string; device: string } | { problems: Problem[] };

/** Checks name and password. Five failures lock the name for a while, on the device or on all that are not known. */
export async function signIn(orm: MikroORM, now: Date, attempt: SignIn): Promise<Outcome> {
  const username = usernameOf(attempt.username);
  const claimed = await asPipeline(orm, { accountId: null }, (em) => credentialOf(em, username));
  // No transaction is open meanwhile: whoever guesses much keeps nobody from a connection.
  const proven = await isPassword(claimed?.passwordHash ?? null, attempt.password);
  const provenHash = proven ? claimed!.passwordHash : null;
  return asPipeline(orm, { accountId: null }, (em) => judge(em, now, { ...attempt, username }, provenHash));
}

async function judge(
  em: EntityManager,
  now: Date,
  attempt: SignIn,
  provenHash: string | null,
): Promise<Outcome> {
  const attempts = await attemptsOf(em, attempt.username, attempt.device, now);
  const locked = lockedNow(attempts, now, 'username');
  if (locked) return { problems: [locked] };
  const credential = await credentialOf(em, attempt.username);
  // The password may have been changed since it was checked.
  if (credential && credential.passwordHash === provenHash)
    return welcome(em, now, attempt, { attempts, credential });
  countFailure(attempts, now);
  if (credential) noteFailure(em, credential);
  return { problems: [lockedNow(attempts, now, 'username') ?? wrong] };
}

const wrong = invalid('用户名或密码不正确，请重新输入。', ['password'], 'WRONG_PASSWORD');
const noGrant = invalid('您的账号目前没有有效的授权，请联系系统管理员。', ['username'], 'NO_GRANT');

const credentialOf = (em: EntityManager, username: string): Promise<Credential | null> =>
  em.findOne(Credential, { account: { username, disabled: false } }, { populate: ['account'] as never });

const noteFailure = (em: EntityManager, { account }: Credential): void =>
  appendAudit(em, null, { action: 'session.failed', resource: 'accounts', recordId: account.id });

interface Proven {
  attempts: SignInAttempts;
  credential: Credential;
}

async function welcome(
  em: EntityManager,
  now: Date,
  { device: brought, address }: SignIn,
  { attempts, credential: { account } }: Proven,
): Promise<Outcome> {
  const device = await deviceOrNew(em, brought);
  await countSuccess(em, attempts, device, now);
  const [grant] = await grantsInForce(em, account.id, now);
  if (!grant) return { problems: [noGrant] };
  appendAudit(em, await actorOf(em, account, grant), { action: 'session.signIn', detail: { address } });
  return { token: openSession(em, account, grant, now, address), device };
}
