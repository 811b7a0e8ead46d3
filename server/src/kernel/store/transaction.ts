import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

/** On whose account, and for which change request, rows are written: history notes both. */
export interface Authorship {
  accountId: string | null;
  requestId?: string | null;
}

/** Runs a unit of work as the pipeline: under the application's own role, the only one that may write. */
export function asPipeline<T>(
  orm: MikroORM,
  author: Authorship,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await authored(em, author);
    return work(em as EntityManager);
  });
}

/** Says from here on in the transaction who writes and for which request. */
export async function authored(em: EntityManager, author: Authorship): Promise<void> {
  await em.execute(`select set_config('scope.maker', ?, true), set_config('scope.request', ?, true)`, [
    author.accountId ?? '',
    author.requestId ?? '',
  ]);
}
