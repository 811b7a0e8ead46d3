import type { MikroORM } from '@mikro-orm/postgresql';
import { ChangeRequest } from '../../approvals/change-request.entity.ts';
import { Comment } from '../../approvals/comment.entity.ts';
import { comment } from '../../approvals/conversation.ts';
import { decide } from '../../approvals/deciding.ts';
import { Decision } from '../../approvals/decision.entity.ts';
import { withdraw } from '../../approvals/revising.ts';
import type { Services } from '../../approvals/services.ts';
import { submit } from '../../approvals/submission.ts';
import type { Problem } from '../../kernel/errors.ts';
import type { Actor } from '../../kernel/scope/actor.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import type { FundedCast } from './cast.ts';
import type { Event, Story } from './stories/story.ts';

/**
 * Submits a story's request, once under its key.
 * @returns the request's id
 */
export async function submitted(
  services: Services,
  actor: Actor,
  { by, wishes, note, draft, rows }: Story,
  cast: FundedCast,
  idempotencyKey: string,
): Promise<string> {
  const { problems, requestId } = await submit(services, actor, {
    wishes: wishes(cast).map((wish, i) => ({ ...wish, path: ['operations', String(i)] })),
    note,
    draft,
    mode: rows ? 'ROWS' : 'WHOLE',
    idempotencyKey,
  });
  requireNone(problems, by);
  return requestId!;
}

/** Whether a request has been through an event already. */
export const isPast = (orm: MikroORM, request: string, event: Event): Promise<boolean> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    if ('verdict' in event) return (await em.count(Decision, { request, verdict: event.verdict })) > 0;
    if ('comment' in event) return (await em.count(Comment, { request, text: event.comment })) > 0;
    return (await em.count(ChangeRequest, { id: request, state: 'WITHDRAWN' })) > 0;
  });

/** Has the actor do to a request what the event tells. */
export async function happened(services: Services, actor: Actor, id: string, event: Event): Promise<void> {
  if ('verdict' in event)
    return requireNone(
      await decide(services, actor, { id, verdict: event.verdict, reason: event.reason }),
      event.by,
    );
  const outcome =
    'comment' in event
      ? await comment(services, actor, id, event.comment)
      : await withdraw(services, actor, id);
  requireNone(outcome.problems, event.by);
}

/** The demonstration is refused only by a defect of its own. */
function requireNone(problems: Problem[], who: string): void {
  if (problems.length > 0) throw new Error(`demonstration, ${who}: ${problems.map((p) => p.message).join()}`);
}
