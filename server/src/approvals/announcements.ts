import type { EntityManager } from '@mikro-orm/postgresql';
import type { NotificationKind } from '../notifications/kinds.ts';
import type { Notice } from '../notifications/notice.ts';
import { announce, herald } from '../notifications/outbox.ts';
import { grantsHeld } from '../access/holders.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { checkersOf } from './checkers.ts';
import { Decision } from './decision.entity.ts';
import { ChangeStates, type ChangeState } from './states.ts';

const EVENT = 'changeRequest';

/** Notes where a request has come to, so that those concerned are told. */
export function announceRequest(em: EntityManager, request: ChangeRequest): void {
  const { id, state, round, step } = request;
  announce(em, EVENT, { id, state, round, step });
}

interface Arrival {
  id: string;
  state: ChangeState;
  round: number;
  step: number;
}

const kindOf: Partial<Record<ChangeState, NotificationKind>> = {
  RETURNED: 'RETURNED',
  CONFLICT: 'RETURNED',
  APPLIED: 'DECIDED',
  REJECTED: 'DECIDED',
};

/**
 * Checkers are told of what awaits them, makers and those concerned of what became of theirs. A request that has moved on
 * tells nobody.
 */
herald(EVENT, async (em, payload, now) => {
  const { id, state, round, step } = payload as unknown as Arrival;
  await forgetTurns(em, id);
  const request = await em.findOne(ChangeRequest, { id, state, round, step });
  if (!request) return [];
  const about = {
    key: `changeRequest:${id}:${round}:${step}:${state}`,
    resource: 'changeRequests',
    recordId: id,
  };
  if (state === 'PENDING') return awaiting(em, request, about, now);
  const kind = kindOf[state];
  if (!kind) return [];
  const title = `${ChangeStates.labels[state]}：${request.title}`;
  const text = await reasonOf(em, request);
  const accounts = kind === 'DECIDED' ? await concerned(em, request, now) : [request.maker.id];
  return accounts.map((accountId) => ({ ...about, accountId, kind, title, text }));
});

/** The maker; and the person whose application it is, where their institution made it. */
async function concerned(em: EntityManager, request: ChangeRequest, now: Date): Promise<string[]> {
  const { maker, subjectPerson } = request;
  const grants = subjectPerson
    ? await grantsHeld(em, { role: 'PRACTITIONER', subject: Number(subjectPerson) }, now)
    : [];
  return [...new Set([maker.id, ...grants.map((grant) => grant.account.id)])];
}

/** What awaited somebody no longer does once the request has gone on. */
const forgetTurns = (em: EntityManager, id: string): Promise<unknown> =>
  em.execute(
    `update notification set read_at = now() where resource = 'changeRequests' and record_id = ? and kind in ('AWAITING', 'OVERDUE') and read_at is null`,
    [id],
  );

type About = Pick<Notice, 'key' | 'resource' | 'recordId'>;

async function awaiting(
  em: EntityManager,
  request: ChangeRequest,
  about: About,
  now: Date,
): Promise<Notice[]> {
  const text = [request.makerOfficeName, request.makerName, request.stepName].filter(Boolean).join(' · ');
  const accounts = await checkersOf(em, request, now);
  return accounts.map(({ id: accountId }) => ({
    ...about,
    accountId,
    kind: 'AWAITING',
    title: `待审核：${request.title}`,
    text,
  }));
}

async function reasonOf(em: EntityManager, request: ChangeRequest): Promise<string | null> {
  if (request.failure) return request.failure;
  const [last] = await em.find(Decision, { request: request.id }, { orderBy: { id: 'desc' }, limit: 1 });
  return last ? [last.checkerName, last.reason].filter(Boolean).join('：') : null;
}
