import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { asPipeline } from '../kernel/store/transaction.ts';
import { give, type Notice } from './notice.ts';

/** Finds what people are to be reminded of at a time; the notices' keys see to it that each is given once. */
export type Reminder = (em: EntityManager, now: Date) => Promise<Notice[]>;

const reminders = new Map<string, Reminder>();

export const remind = (name: string, find: Reminder): void => void reminders.set(name, find);

/** Runs every reminder, each for itself: one that fails does not silence the others. @returns how many were new */
export async function giveReminders(orm: MikroORM, now: Date): Promise<number> {
  let given = 0;
  const failures: unknown[] = [];
  for (const find of reminders.values()) {
    try {
      given += await asPipeline(orm, { accountId: null }, async (em) => give(em, await find(em, now)));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'reminders failed');
  return given;
}
