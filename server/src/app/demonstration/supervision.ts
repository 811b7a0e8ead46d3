import type { Values } from '../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../kernel/values/day.ts';
import type { City } from './city.ts';
import { qualifiedIn } from './holders.ts';
import { between, chance, pick, type Source } from './random.ts';
import type { Saved } from './saving.ts';

const topics = ['高龄独居老人个案', '青少年小组带领', '社区矛盾调解', '情绪耗竭与自我照顾', '危机个案的转介'];
const countyOf = ({ divisionId }: Saved): string => String(divisionId).slice(0, 6);

/** Supervisors hold the mid level at least, and look after others of the same county. */
export function* plannedSupervision(source: Source, city: City, today: Day): Generator<Values> {
  const qualified = qualifiedIn(city);
  const supervisors = Map.groupBy(
    city.people.filter((p) => qualified.has(p.id)),
    countyOf,
  );
  for (const person of city.people) {
    const supervisor = supervisors.get(countyOf(person))?.find((p) => p.id !== person.id);
    if (!supervisor || !chance(source, 0.35)) continue;
    const times = between(source, 1, 3);
    for (let i = 0; i < times; i++) yield sessionOf(source, person, supervisor, today);
  }
}

const sessionOf = (source: Source, person: Saved, supervisor: Saved, today: Day): Values => ({
  practitionerId: person.id,
  supervisorId: supervisor.id,
  form: pick(source, ['INDIVIDUAL', 'INDIVIDUAL', 'GROUP', 'ONSITE']),
  topic: `${pick(source, topics)}（演示）`,
  day: addDays(today, -between(source, 5, 500)),
  minutes: pick(source, [60, 90, 90, 120]),
});
