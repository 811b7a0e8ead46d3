import type { EntityManager } from '@mikro-orm/postgresql';
import type { NotificationKind } from './kinds.ts';

/** What is to be told to one account. */
export interface Notice {
  accountId: string;
  /** What it is about: an account is told once under each key. */
  key: string;
  kind: NotificationKind;
  title: string;
  text?: string | null;
  resource?: string | null;
  recordId?: string | null;
}

/** Keeps notices as notifications; those already given are passed over. @returns how many were new */
export async function give(em: EntityManager, notices: Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map((n) => ({ ...n, title: n.title.slice(0, 300), text: n.text?.slice(0, 500) }));
  const given = (await em.execute(giveSql, [JSON.stringify(rows)])) as unknown[];
  return given.length;
}

const giveSql = `
  insert into notification (account_id, key, kind, title, text, resource, record_id)
  select n."accountId"::bigint, n.key, n.kind, n.title, n.text, n.resource, n."recordId"::bigint
  from jsonb_to_recordset(?::jsonb) as n("accountId" text, key text, kind text, title text, text text, resource text, "recordId" text)
  on conflict (account_id, key) do nothing returning id`;
