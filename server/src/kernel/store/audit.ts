import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../scope/actor.ts';

/** What happened, for the log. Never holds a secret in plain text. */
export interface Event {
  action: string;
  resource?: string;
  recordId?: string;
  requestId?: string;
  detail?: Record<string, unknown>;
}

/** Heads of the chain that are written independently, so that unrelated writers do not wait for each other. */
export const SHARDS = 16;

/** Appends to the log in the running transaction: the entry stands or falls with what it tells of. */
export async function appendAudit(
  em: EntityManager,
  actor: Pick<Actor, 'accountId' | 'role'> | null,
  event: Event,
): Promise<void> {
  const shard = Number(BigInt(actor?.accountId ?? 0) % BigInt(SHARDS));
  await em.execute('select append_audit(?, ?, ?, ?, ?, ?, ?, ?)', [
    shard,
    actor?.accountId ?? null,
    actor?.role ?? null,
    event.action,
    event.resource ?? null,
    event.recordId ?? null,
    event.requestId ?? null,
    JSON.stringify(event.detail ?? {}),
  ]);
}
