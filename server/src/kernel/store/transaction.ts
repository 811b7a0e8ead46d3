import { DeadlockException, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';

/** On whose account, and for which change request, rows are written: history notes both. */
export interface Authorship {
  accountId: string | null;
  requestId?: string | null;
}

/** How often a unit of work is begun; of two that wait for each other PostgreSQL undoes one. */
const ATTEMPTS = 5;

/**
 * Runs a unit of work as the pipeline: under the application's own role, the only one that may write. It is begun anew
 * where PostgreSQL undid it to end a deadlock, so it must leave nothing behind outside its transaction.
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
      if (!(error instanceof DeadlockException) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function once<T>(
  orm: MikroORM,
  author: Authorship,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const sequel: (() => void)[] = [];
  const done = await orm.em.fork().transactional(async (em) => {
    sequels.set(em, sequel);
    await authored(em, author);
    return work(em as EntityManager);
  });
  for (const act of sequel) act();
  return done;
}

const sequels = new WeakMap<object, (() => void)[]>();

/** Has something done once the running unit of work is committed, and never if it is undone. */
export function afterCommit(em: EntityManager, act: () => void): void {
  const sequel = sequels.get(em);
  if (!sequel) throw new Error('not the entity manager of a unit of work');
  sequel.push(act);
}

/** Says from here on in the transaction who writes and for which request. */
export async function authored(em: EntityManager, author: Authorship): Promise<void> {
  await em.execute(`select set_config('scope.maker', ?, true), set_config('scope.request', ?, true)`, [
    author.accountId ?? '',
    author.requestId ?? '',
  ]);
}
