import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { sessionIsHeld, withinSession, type AttendanceFacts } from './training-attendance.rules.ts';
import { TrainingSession } from './training-session.entity.ts';

async function sessionOf(em: EntityManager, { before, after }: Change): Promise<AttendanceFacts['session']> {
  const id = (after ?? before)?.sessionId;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) return null;
  const found = await em.findOne(TrainingSession, { id }, { disableIdentityMap: true });
  return found as AttendanceFacts['session'];
}

govern<AttendanceFacts>(TrainingAttendance, {
  facts: async (em, change) => ({ session: await sessionOf(em, change) }),
  rules: [sessionIsHeld, withinSession],
});
