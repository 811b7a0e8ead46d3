import type { EntityManager } from '@mikro-orm/postgresql';

/** An entry of the log as it is to be chained. */
export interface LogEntry {
  /** Which of the chain's heads it is linked to. */
  shard: number;
  account: string | null;
  role: string | null;
  action: string;
  resource: string | null;
  record: string | null;
  request: string | null;
  detail: Record<string, unknown>;
}

/** Chains entries, each to the head of its shard; always in the order of shards, so that two writers cannot deadlock. */
export async function writeLog(em: EntityManager, entries: LogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await em.execute(
    `select append_audit(e.shard, e.account, e.role, e.action, e.resource, e.record, e.request, e.detail)
     from jsonb_to_recordset(?) as e(shard integer, account bigint, role text, action text, resource text, record bigint, request bigint, detail jsonb)`,
    [JSON.stringify(entries.toSorted((a, b) => a.shard - b.shard))],
  );
}
