import pg from 'pg';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Account } from '../../access/account.entity.ts';
import { Credential } from '../../access/credential.entity.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { plannedAccounts } from './accounts.ts';

/** Any number will do, so long as it stays and nothing else locks by it. */
const LOCK = 20_130_402;

/** Runs in one process at a time: another that starts meanwhile waits, and finds everything done. */
export const alone = <T>(orm: MikroORM, work: () => Promise<T>): Promise<T> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    // One waits, and the lock's own transaction has nothing else to do, for as long as the work takes.
    await em.execute(
      `select ${['idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout'].map((name) => `set_config('${name}', '0', true)`).join()}`,
    );
    await em.execute('select pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });

/** How far the demonstration has come; `IN_USE` once it is complete, and wherever somebody else works. */
export type Stage = 'EMPTY' | 'RECORDS' | 'IN_USE';

/** Passwords come last: the demonstration's accounts without any are those of a start that was killed before. */
export const stageOf = (orm: MikroORM): Promise<Stage> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    if ((await em.count(Account)) === 0) return 'EMPTY';
    const usernames = plannedAccounts.map(({ username }) => username);
    const participants = await em.count(Account, { username: { $in: usernames } });
    const admitted = await em.count(Credential);
    return admitted === 0 && participants === usernames.length ? 'RECORDS' : 'IN_USE';
  });

/** Whether anybody can sign in already, asked without the mapper, which takes longer to open than the whole question. */
export async function isInhabited(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return ((await client.query('select from credential limit 1')).rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
