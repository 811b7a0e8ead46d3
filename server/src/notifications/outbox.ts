import type { EntityManager } from '@mikro-orm/postgresql';
import type { Notice } from './notice.ts';
import { OutboxEvent } from './outbox-event.entity.ts';

/** Notes in the running transaction that something happened. */
export function announce(em: EntityManager, kind: string, payload: Record<string, unknown>): void {
  em.persist(em.create(OutboxEvent, { kind, payload } as never));
}

/** Works out who is to be told what of an event. */
export type Herald = (em: EntityManager, payload: Record<string, unknown>, now: Date) => Promise<Notice[]>;

const heralds = new Map<string, Herald>();

export const herald = (kind: string, tell: Herald): void => void heralds.set(kind, tell);

/** @throws when nobody tells of such events: a fault of the program */
export function heraldOf(kind: string): Herald {
  const found = heralds.get(kind);
  if (!found) throw new Error(`nobody tells of events ${kind}`);
  return found;
}
