import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../scope/actor.ts';
import { logAtEnd } from './transaction.ts';

/** What happened, for the log. Never holds a secret in plain text. */
export interface Event {
  action: string;
  resource?: string;
  recordId?: string;
  requestId?: string;
  detail?: Record<string, unknown>;
}

/** Heads of the chain that are written independently, so that unrelated writers do not wait for each other. */
const SHARDS = 16;

/** Has the log say it when the running unit of work ends: the entry stands or falls with what it tells of. */
export function appendAudit(
  em: EntityManager,
  actor: Pick<Actor, 'accountId' | 'role'> | null,
  event: Event,
): void {
  logAtEnd(em, {
    shard: Number(BigInt(actor?.accountId ?? 0) % BigInt(SHARDS)),
    account: actor?.accountId ?? null,
    role: actor?.role ?? null,
    action: event.action,
    resource: event.resource ?? null,
    record: event.recordId ?? null,
    request: event.requestId ?? null,
    detail: event.detail ?? {},
  });
}
