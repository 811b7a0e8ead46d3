import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outcome, Submission, Wish } from '../kernel/change/intake.ts';
import { badRequest } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { blindIndex } from '../kernel/values/sealed.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';

const MAX_KEY = 200;

/** @throws RequestError BAD_REQUEST when the key is longer than can be kept */
export function demandKey(key: string | null | undefined): void {
  if (key && key.length > MAX_KEY) throw badRequest(`幂等键最多 ${MAX_KEY} 个字符，请换一个短些的。`);
}

/** The outcome of an earlier submission under the same idempotency key; of those that come at once to several servers all but one wait for it. */
export async function replay(
  em: EntityManager,
  actor: Actor,
  submission: Submission,
): Promise<Outcome | null> {
  const { idempotencyKey } = submission;
  if (!idempotencyKey) return null;
  const key = `${actor.accountId}/${idempotencyKey}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  const known = await em.findOne(ChangeRequest, { maker: actor.accountId, idempotencyKey });
  if (!known) return null;
  if (known.contentDigest !== digestOf(submission))
    throw badRequest('这个幂等键已用于另一项提交，请换一个键。');
  const operations = await em.find(ChangeOperation, { request: known.id }, { orderBy: { seq: 'asc' } });
  return { problems: [], requestId: known.id, recordIds: operations.map((o) => o.recordId) };
}

/** Under a key: of what holds secrets a plain digest could be found by trying all numbers there are. */
export const digestOf = (s: Submission): string =>
  blindIndex(
    'change_request',
    'content_digest',
    JSON.stringify([s.draft ?? false, s.mode ?? null, s.note ?? null, s.asked ?? s.wishes.map(contentOf)]),
  );

/** Not the version: who sends the same again may have been shown the record anew. */
const contentOf = (w: Wish): unknown[] => [w.resource.name, w.kind, w.action, w.id, w.values];
