import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../../kernel/values/day.ts';
import type { City } from '../city.ts';
import { between, chance, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';
import { recorders } from './volunteers.ts';

const themes = ['敬老陪伴', '四点半课堂', '社区议事', '助残出行', '文明实践', '困难家庭探访'];

/** Who is on post, by institution. */
const staffOf = ({ people }: City): Map<unknown, Saved[]> =>
  Map.groupBy(
    people.filter((p) => p.engagement === 'ON_POST'),
    (p) => p.institutionId,
  );

/** Two in three volunteers are led by somebody of the organization that records them; some no longer. */
export function plannedPairings(source: Source, volunteers: Saved[], city: City, today: Day): Values[] {
  const staff = staffOf(city);
  return volunteers
    .filter((v, i) => v.state !== 'DEREGISTERED' && i % 3 !== 0)
    .flatMap((volunteer, i) => {
      const leaders = staff.get(volunteer.organizationId);
      if (!leaders) return [];
      const since = addDays(today, -between(source, 60, 190));
      return {
        practitionerId: pick(source, leaders).id,
        volunteerId: volunteer.id,
        since,
        until: i % 9 === 0 ? addDays(since, 50) : null,
        goal: '每月至少一次联合服务（演示）',
      };
    });
}

/** Days within which the activities to come lie. */
const COMING = 300;

/** Some activities of each organization: held, one to come, one called off. */
export function plannedActivities(source: Source, city: City, today: Day): Values[] {
  const staff = staffOf(city);
  return recorders(city).flatMap((organization, o) => {
    const [leader] = staff.get(organization.id) ?? [];
    if (!leader) return [];
    const common = { organizerId: organization.id, leaderId: leader.id, place: '演示社区' };
    const on = (offset: number, more: Values): Values => ({
      ...common,
      title: `${pick(source, themes)}（演示${o + 1}-${Math.abs(offset)}）`,
      heldOn: addDays(today, offset),
      duration: pick(source, [2, 3, 4]),
      ...more,
    });
    const done = { state: 'HELD', beneficiaries: '社区居民 30 人' };
    const last = o % 7 === 3 ? { state: 'CANCELLED', cancelReason: '天气原因' } : {};
    return [on(-150, done), on(-80, done), on(-10, done), on(9 + (o % COMING), last)];
  });
}

/** Those of the organization who came; hours of the latest activity await their certificate. */
export function* plannedServices(
  source: Source,
  activities: Saved[],
  volunteers: Saved[],
): Generator<Values> {
  const byOrganization = Map.groupBy(volunteers, (v) => v.organizationId);
  for (const activity of activities.filter((a) => a.state === 'HELD'))
    for (const volunteer of byOrganization.get(activity.organizerId) ?? [])
      if (cameTo(source, volunteer, activity)) yield serviceOf(volunteer, activity);
}

const cameTo = (source: Source, volunteer: Saved, activity: Saved): boolean =>
  String(volunteer.registeredOn) <= String(activity.heldOn) && chance(source, 0.7);

function serviceOf(volunteer: Saved, activity: Saved): Values {
  const certified = !String(activity.title).endsWith('-10）');
  const { heldOn } = activity as unknown as { heldOn: Day };
  return {
    activityId: activity.id,
    volunteerId: volunteer.id,
    hours: activity.duration,
    ...(certified
      ? { state: 'CERTIFIED', certifiedOn: addDays(heldOn, 2), certifiedBy: '演示经办人' }
      : { state: 'RECORDED' }),
  };
}
