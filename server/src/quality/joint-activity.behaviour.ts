import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { JointActivity } from './joint-activity.entity.ts';
import {
  activityDayHasCome,
  certifiedStands,
  recordedStands,
  servedWhenRegistered,
  withinActivity,
  type RecordedFacts,
  type ServiceFacts,
} from './joint-activity.rules.ts';
import { VolunteerService } from './volunteer-service.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

async function found<T>(em: EntityManager, entity: RecordClass, id: unknown): Promise<T | null> {
  if (typeof id !== 'string') return null;
  return (await em.findOne(entity, { id } as never, { disableIdentityMap: true })) as T | null;
}

async function recordedFor(em: EntityManager, { kind, id }: Change): Promise<RecordedFacts['recorded']> {
  if (kind !== 'UPDATE') return { people: 0, longest: 0 };
  const sql = `select count(*)::int as people, coalesce(max(v.hours), 0)::float8 as longest from volunteer_service v where v.activity_id = ? and v.state <> 'VOID'`;
  const [row] = (await em.execute(sql, [id])) as RecordedFacts['recorded'][];
  return row!;
}

govern<RecordedFacts>(JointActivity, {
  facts: async (em, change) => ({ recorded: await recordedFor(em, change) }),
  rules: [recordedStands],
  actions: { hold: [activityDayHasCome] },
});
govern<ServiceFacts>(VolunteerService, {
  facts: async (em, { after }) => ({
    activity: await found(em, JointActivity, after?.activityId),
    volunteer: await found(em, Volunteer, after?.volunteerId),
  }),
  rules: [servedWhenRegistered, withinActivity, certifiedStands, notInFuture('certifiedOn')],
});
