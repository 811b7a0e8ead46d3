import type { EntityManager } from '@mikro-orm/postgresql';
import type { Notice } from '../notifications/notice.ts';
import { remind } from '../notifications/reminders.ts';
import { grantsHeld } from '../access/holders.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { checkersOf } from './checkers.ts';

/**
 * A deadline that passes escalates: its checkers are reminded, and the city's coordinators are told, who watch over the
 * offices (三(一)). Once for each step of each round.
 */
remind('changeRequests.overdue', async (em, now) => {
  const late = await em.find(
    ChangeRequest,
    { state: 'PENDING', dueAt: { $lt: now } },
    { orderBy: { dueAt: 'asc' } },
  );
  const city = late.length > 0 ? await cityCoordinators(em, now) : [];
  const notices: Notice[] = [];
  for (const request of late) {
    const checkers = await checkersOf(em, request, now);
    const accounts = new Set([...checkers.map(({ id }) => id), ...city]);
    notices.push(...[...accounts].map((accountId) => overdue(request, accountId)));
  }
  return notices;
});

const overdue = ({ id, round, step, title, stepName }: ChangeRequest, accountId: string): Notice => ({
  accountId,
  kind: 'OVERDUE',
  key: `overdue:${id}:${round}:${step}`,
  title: `已超时限：${title}`,
  text: `停留在“${stepName ?? ''}”环节`,
  resource: 'changeRequests',
  recordId: id,
});

async function cityCoordinators(em: EntityManager, now: Date): Promise<string[]> {
  const grants = await grantsHeld(em, { role: 'COORDINATOR', division: { level: 'CITY' } }, now);
  return grants.map((g) => g.account.id);
}
