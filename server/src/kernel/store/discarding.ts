import type { MikroORM } from '@mikro-orm/postgresql';
import { asPipeline } from './transaction.ts';

/** Rows that only grow in number, and when nobody needs one any more. */
export interface Discarded {
  table: string;
  /** Condition on a row `r` of the table; `?`, once, is the time at which it is asked. */
  when: () => string;
}

const all: Discarded[] = [];

/** Says what of a context's own may go. Never what a log or a revision tells of. */
export const discard = (table: string, when: () => string): void => void all.push({ table, when });

/** So many at a time, so that no transaction is long. */
const BATCH = 1000;

/** Removes what may go, each kind for itself: one that fails keeps no other. @returns how many rows of each table went */
export async function discardAll(orm: MikroORM, now: Date): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  const failures: unknown[] = [];
  for (const kind of all) {
    try {
      gone[kind.table] = await discardOf(orm, kind, now);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'discarding failed');
  return gone;
}

async function discardOf(orm: MikroORM, { table, when }: Discarded, now: Date): Promise<number> {
  const some = `select r.ctid from public.${table} r where ${when()} limit ${BATCH} for update skip locked`;
  const sql = `delete from public.${table} where ctid = any(array(${some})) returning 1`;
  for (let gone = 0; ;) {
    const rows = await asPipeline(orm, { accountId: null }, (em) => em.execute(sql, [now]));
    gone += rows.length;
    if (rows.length < BATCH) return gone;
  }
}
