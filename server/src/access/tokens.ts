import type { MikroORM } from '@mikro-orm/postgresql';
import { forbidden, invalid, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { addDays, dayOf } from '../kernel/values/day.ts';
import { AccessToken } from './access-token.entity.ts';
import type { Grant } from './grant.entity.ts';
import { digestOf, newToken, type SignedIn } from './sessions.ts';
import { grantsInForce } from './holders.ts';
import { Roles, TOKEN_HOLDERS, type Role } from './roles.ts';
import { actorOf } from './viewer.ts';

const PREFIX = 'shegong_';
const MAX_DAYS = 366;
const MAX_NAME = 100;

const mayHold = (grant: Grant): boolean => TOKEN_HOLDERS.includes(grant.role as Role);
const holderLabels = TOKEN_HOLDERS.map((role) => Roles.labels[role]).join('、');

/**
 * Issues a token that reads under the grant in use; it is shown this once and kept as a digest.
 * @throws RequestError FORBIDDEN for a role that does not report
 */
export async function issueToken(
  orm: MikroORM,
  now: Date,
  signed: SignedIn,
  name: string,
  days: number,
): Promise<{ token: string } | { problems: Problem[] }> {
  if (!mayHold(signed.grant)) throw forbidden(`签发访问令牌（只签发给${holderLabels}，供程序读取）`);
  if (name.trim() === '')
    return { problems: [invalid('「名称」必须填写，以便日后辨认这枚令牌。', ['name'], 'REQUIRED')] };
  if (name.length > MAX_NAME)
    return { problems: [invalid(`「名称」最多 ${MAX_NAME} 个字，请缩短。`, ['name'])] };
  if (days < 1 || days > MAX_DAYS)
    return { problems: [invalid(`有效天数须在 1 至 ${MAX_DAYS} 之间。`, ['days'])] };
  const token = PREFIX + newToken();
  await asPipeline(orm, { accountId: signed.account.id }, async (em) => {
    em.persist(
      em.create(AccessToken, {
        name,
        account: signed.account.id,
        grant: signed.grant.id,
        digest: digestOf(token),
        expiresOn: addDays(dayOf(now), days),
      } as never),
    );
    appendAudit(em, signed.actor, { action: 'accessToken.issue', detail: { name, days } });
  });
  return { token };
}

export async function revokeToken(orm: MikroORM, actor: Actor, id: string): Promise<Problem[]> {
  return asPipeline(orm, { accountId: actor.accountId }, async (em) => {
    const gone = await em.nativeDelete(AccessToken, { id, account: actor.accountId } as never);
    if (gone === 0) return [invalid('找不到这枚令牌，它可能已被撤销。', ['id'])];
    appendAudit(em, actor, { action: 'accessToken.revoke', recordId: id });
    return [];
  });
}

/**
 * The read-only actor a token stands for; null when it is forged, expired, its account or grant no longer holds, or the
 * role has none.
 */
export async function actorOfToken(orm: MikroORM, now: Date, token: string): Promise<Actor | null> {
  if (!token.startsWith(PREFIX)) return null;
  return asPipeline(orm, { accountId: null }, async (em) => {
    const found = await em.findOne(
      AccessToken,
      { digest: digestOf(token) },
      { populate: ['account', 'grant'] as never },
    );
    if (!found || found.account.disabled || found.expiresOn <= dayOf(now)) return null;
    const grants = await grantsInForce(em, found.account.id, now);
    const grant = grants.find((g) => g.id === found.grant.id && mayHold(g));
    if (grant && !isFresh(found, now)) found.usedAt = now;
    return grant ? { ...(await actorOf(em, found.account, grant)), readOnly: true } : null;
  });
}

/** The last use is kept by the hour: each one would be a change of the record. */
const isFresh = ({ usedAt }: AccessToken, now: Date): boolean =>
  usedAt !== null && usedAt !== undefined && now.getTime() - usedAt.getTime() < 3_600_000;
