import type { MikroORM } from '@mikro-orm/postgresql';
import { Account } from '../../access/account.entity.ts';
import { actorOf, grantsInForce } from '../../access/viewer.ts';
import { ChangeRequest } from '../../approvals/change-request.entity.ts';
import { Comment } from '../../approvals/comment.entity.ts';
import { comment } from '../../approvals/conversation.ts';
import { Decision } from '../../approvals/decision.entity.ts';
import { decide } from '../../approvals/deciding.ts';
import { withdraw } from '../../approvals/revising.ts';
import type { Services } from '../../approvals/services.ts';
import { submit } from '../../approvals/submission.ts';
import type { Problem } from '../../kernel/errors.ts';
import type { Reader } from '../../kernel/query/reader.ts';
import type { Actor } from '../../kernel/scope/actor.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { dayOf } from '../../kernel/values/day.ts';
import { makeServices } from '../services.ts';
import type { Cast } from './cast.ts';
import { administrationStories } from './stories/administration.ts';
import { institutionStories } from './stories/institutions.ts';
import { registrationStories } from './stories/registration.ts';
import { sectorStories } from './stories/sectors.ts';
import { unionStories } from './stories/union.ts';
import type { Event, Story } from './stories/story.ts';

const stories = [
  ...unionStories,
  ...sectorStories,
  ...institutionStories,
  ...administrationStories,
  ...registrationStories,
];
const A_DAY = 86_400_000;

/**
 * Has the demonstration's accounts make, decide and discuss their requests, each at its own time in the past days. What
 * a start that was killed has told already is not told again.
 */
export async function playStories(orm: MikroORM, reader: Reader, cast: Cast): Promise<void> {
  const begun = Date.now();
  let now = new Date(begun);
  const services = makeServices(orm, reader, () => now);
  const acting = (username: string, daysAgo: number): Promise<Actor> => {
    now = new Date(begun - daysAgo * A_DAY);
    return actorNamed(orm, username);
  };
  for (const [place, story] of stories.entries()) {
    const key = `demonstration-${place}`;
    const id = await submitted(services, await acting(story.by, story.daysAgo), story, cast, key);
    for (const event of story.later ?? [])
      if (!(await isPast(orm, id, event)))
        await happened(services, await acting(event.by, event.daysAgo), id, event);
  }
}

const actorNamed = (orm: MikroORM, username: string): Promise<Actor> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    const account = await em.findOneOrFail(Account, { username });
    const [grant] = await grantsInForce(em, account.id, dayOf(new Date()));
    return actorOf(em, account, grant!);
  });

async function submitted(
  services: Services,
  actor: Actor,
  story: Story,
  cast: Cast,
  idempotencyKey: string,
): Promise<string> {
  const wishes = story.wishes(cast).map((wish, i) => ({ ...wish, path: ['operations', String(i)] }));
  const { note, draft, rows } = story;
  const { problems, requestId } = await submit(services, actor, {
    wishes,
    note,
    draft,
    mode: rows ? 'ROWS' : 'WHOLE',
    idempotencyKey,
  });
  requireNone(problems, story.by);
  return requestId!;
}

const isPast = (orm: MikroORM, request: string, event: Event): Promise<boolean> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    if ('verdict' in event) return (await em.count(Decision, { request, verdict: event.verdict })) > 0;
    if ('comment' in event) return (await em.count(Comment, { request, text: event.comment })) > 0;
    return (await em.count(ChangeRequest, { id: request, state: 'WITHDRAWN' })) > 0;
  });

async function happened(services: Services, actor: Actor, id: string, event: Event): Promise<void> {
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
