import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { TrainingSession } from './training-session.entity.ts';
import {
  attendanceStands,
  dayHasCome,
  enrolsBeforehand,
  seatsForEnrolled,
  stillToCome,
  type SessionFacts,
} from './training-session.rules.ts';

const nobody: SessionFacts = { enrolled: 0, attended: { people: 0, longest: 0 } };
const figures = `select people_enrolled(?) as enrolled, count(*)::int as people, coalesce(max(a.minutes), 0) as longest
  from training_attendance a where a.session_id = ?`;

async function figuresOf(em: EntityManager, { kind, id }: Change): Promise<SessionFacts> {
  if (kind !== 'UPDATE') return nobody;
  const [row] = (await em.execute(figures, [id, id])) as {
    enrolled: number;
    people: number;
    longest: number;
  }[];
  return { enrolled: row!.enrolled, attended: { people: row!.people, longest: row!.longest } };
}

govern<SessionFacts>(TrainingSession, {
  facts: figuresOf,
  rules: [enrolsBeforehand, seatsForEnrolled, attendanceStands],
  actions: { open: [stillToCome], hold: [dayHasCome] },
});
