import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { asPipeline, behindSavepoint } from '../kernel/store/transaction.ts';
import { give } from './notice.ts';
import { heraldOf } from './outbox.ts';

interface Waiting {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
}

/** After so many failed attempts, the last after an hour and a half, an event is left for people to look at. */
const ATTEMPTS = 10;

/** Seconds before the next attempt, twice as many after each that fails. */
const PAUSE = 10;

/**
 * Handles the events that wait, each in a transaction of its own with what it gives: it is handled entirely or not at
 * all, and by one worker only. A herald that fails leaves its event for later: nudges come
 * fast, and trouble of a moment must not use up all attempts.
 * @returns how many were handled
 */
export async function deliverEvents(orm: MikroORM, now: () => Date): Promise<number> {
  let handled = 0;
  let after = '0';
  for (;;) {
    const event = await asPipeline(orm, { accountId: null }, (em) => deliverNext(em, after, now()));
    if (!event) return handled;
    if (event.done) handled += 1;
    after = event.id;
  }
}

async function deliverNext(
  em: EntityManager,
  after: string,
  now: Date,
): Promise<{ id: string; done: boolean } | null> {
  const [event] = (await em.execute(nextSql, [after, ATTEMPTS])) as Waiting[];
  if (!event) return null;
  const failure = await deliver(em, event, now);
  await em.execute(
    `update outbox_event set handled_at = case when ?::text is null then now() end, failure = ?, attempts = attempts + 1,
       due_at = now() + ? * interval '1 second' * 2 ^ attempts where id = ?`,
    [failure, failure, PAUSE, event.id],
  );
  return { id: event.id, done: failure === null };
}

const nextSql = `select id::text as id, kind, payload from outbox_event
  where handled_at is null and id > ? and attempts < ? and (due_at is null or due_at <= now()) order by id limit 1 for update skip locked`;

/** Behind a savepoint, so that the failure itself can be noted. */
async function deliver(em: EntityManager, { kind, payload }: Waiting, now: Date): Promise<string | null> {
  try {
    await behindSavepoint(em, async (within) => give(within, await heraldOf(kind)(within, payload, now)));
    return null;
  } catch (error) {
    return String((error as Error).message).slice(0, 1000);
  }
}
