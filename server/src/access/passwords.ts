import { randomInt } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { forbidden, invalid, notFound, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { AccessToken } from './access-token.entity.ts';
import { Account } from './account.entity.ts';
import { Credential } from './credential.entity.ts';
import { Session } from './session.entity.ts';
import { hashPassword } from './password-hash.ts';
import { forgetFailures } from './sign-in-attempts.ts';

/** Letters and digits that are not mistaken for one another when read out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;

/** Fifteen characters in three groups: some 74 bits. */
export const oneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

/**
 * Gives an account a password that must be changed at the first sign-in, and ends its sessions and access tokens. The password is shown
 * this once and kept as a hash.
 * @throws RequestError FORBIDDEN for anybody but a system administrator
 */
export async function issuePassword(
  orm: MikroORM,
  actor: Actor,
  accountId: string,
): Promise<{ password: string } | { problems: Problem[] }> {
  if (actor.role !== 'SYSTEM_ADMIN') throw forbidden('签发初始密码');
  if (accountId === actor.accountId)
    return {
      problems: [invalid('不能为自己签发初始密码，请使用「修改密码」。', ['accountId'], 'OWN_ACCOUNT')],
    };
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  return asPipeline(orm, { accountId: actor.accountId }, async (em) => {
    const account = /^\d{1,18}$/.test(accountId) ? await em.findOne(Account, accountId) : null;
    if (!account)
      return {
        problems: [
          notFound('找不到这个账号，它可能尚未经安全管理员审核通过。请刷新后重新选择。', ['accountId']),
        ],
      };
    await em.upsert(Credential, {
      account: account.id,
      passwordHash,
      mustChange: true,
    } as never);
    await forgetFailures(em, account.username);
    await em.nativeDelete(Session, { account: account.id });
    await em.nativeDelete(AccessToken, { account: account.id });
    appendAudit(em, actor, {
      action: 'account.issuePassword',
      resource: 'accounts',
      recordId: account.id,
    });
    return { password };
  });
}
