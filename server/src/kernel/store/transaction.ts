import { DeadlockException, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { busy } from '../errors.ts';
import { foundNoPlace, waitedInVain } from './connecting.ts';
import { writeLog, type LogEntry } from './log.ts';

/** On whose account, and for which change request, rows are written: history notes both. */
export interface Authorship {
  accountId: string | null;
  requestId?: string | null;
}

/** How often a unit of work is begun; of two that wait for each other PostgreSQL undoes one. */
const ATTEMPTS = 5;

/** How long one waits for what another holds, and how long one of its statements may take. */
const limits = `set_config('lock_timeout', '60s', true), set_config('statement_timeout', '120s', true)`;

/**
 * Runs a unit of work as the pipeline: under the application's own role, the only one that may write. It is begun anew
 * where PostgreSQL undid it to end a deadlock, so it must leave nothing behind outside its transaction.
 * @throws RequestError BUSY when it waited in vain for a connection or for what another holds
 */
export async function asPipeline<T>(
  orm: MikroORM,
  author: Authorship,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(orm, author, work);
    } catch (error) {
      if (foundNoPlace(error) || waitedInVain(error)) throw busy();
      if (!(error instanceof DeadlockException) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function once<T>(
  orm: MikroORM,
  author: Authorship,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const ending: Ending = { acts: [], entries: [] };
  const done = await orm.em.fork().transactional(async (em) => {
    endings.set(em, ending);
    await authored(em, author, limits);
    const result = await work(em as EntityManager);
    await em.flush();
    await writeLog(em as EntityManager, ending.entries);
    return result;
  });
  for (const act of ending.acts) act();
  return done;
}

/** What waits for the end of a unit of work. */
interface Ending {
  /** Done once it is committed. */
  acts: (() => void)[];
  /** Written last: a head of the log is locked from then on, and others of its shard wait. */
  entries: LogEntry[];
}

const endings = new WeakMap<object, Ending>();

function endingOf(em: EntityManager): Ending {
  const ending = endings.get(em);
  if (!ending) throw new Error('not the entity manager of a unit of work');
  return ending;
}

/** Has something done once the running unit of work is committed, and never if it is undone. */
export const afterCommit = (em: EntityManager, act: () => void): void => void endingOf(em).acts.push(act);

/** Has the log say something when the running unit of work is committed. */
export const logAtEnd = (em: EntityManager, entry: LogEntry): void => void endingOf(em).entries.push(entry);

/** Part of a unit of work, undone by itself where it fails, with all that it would have left behind. */
export async function behindSavepoint<T>(
  em: EntityManager,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const ending: Ending = { acts: [], entries: [] };
  const done = await em.transactional(
    (inner) => {
      endings.set(inner, ending);
      return work(inner as EntityManager);
    },
    { clear: false },
  );
  endingOf(em).acts.push(...ending.acts);
  endingOf(em).entries.push(...ending.entries);
  return done;
}

/** Says from here on in the transaction who writes and for which request. */
export async function authored(em: EntityManager, author: Authorship, further = 'true'): Promise<void> {
  await em.execute(
    `select set_config('scope.maker', ?, true), set_config('scope.request', ?, true), ${further}`,
    [author.accountId ?? '', author.requestId ?? ''],
  );
}
