import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { enrolmentIsOpen, seatIsFree, type EnrolmentFacts } from './training-enrolment.rules.ts';
import { TrainingSession } from './training-session.entity.ts';

async function sessionOf(em: EntityManager, { after }: Change): Promise<EnrolmentFacts['session']> {
  const id = after?.sessionId;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) return null;
  return (await em.findOne(
    TrainingSession,
    { id },
    { disableIdentityMap: true },
  )) as EnrolmentFacts['session'];
}

async function takenIn(em: EntityManager, { id, after, siblings }: Change): Promise<number> {
  const session = after?.sessionId;
  if (typeof session !== 'string') return 0;
  const beside = siblings.filter(
    (s) => s.resource === resourceOf(TrainingEnrolment) && s.after?.sessionId === session,
  );
  const others = { id: { $nin: [id, ...beside.map((s) => s.id)] } };
  const standing = await em.count(TrainingEnrolment, { session, state: 'ENROLLED', ...others });
  return standing + beside.filter((s) => s.after?.state !== 'WITHDRAWN').length;
}

const claims = [enrolmentIsOpen, seatIsFree];

/** Giving a seat up is always possible; taking one, and taking one again, is not. */
govern<EnrolmentFacts>(TrainingEnrolment, {
  // Two who apply at once cannot both take the last seat.
  locks: locksReferred('sessionId', TrainingSession),
  facts: async (em, change) => ({ session: await sessionOf(em, change), taken: await takenIn(em, change) }),
  rules: [(change, ...rest) => (change.kind === 'CREATE' ? claims.flatMap((r) => r(change, ...rest)) : [])],
  actions: { rejoin: claims },
});
