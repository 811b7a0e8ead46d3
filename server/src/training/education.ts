import { badRequest } from '../kernel/errors.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import type { Day } from '../kernel/values/day.ts';
import { atRatio, attendedBetween, hoursOfDegree } from './class-hours.ts';
import type { Attended } from './class-hours.rules.ts';

export interface EducationAsked {
  practitionerId: string;
  from: Day;
  /** Exclusive. */
  to: Day;
}

const statement = `select
  (select coalesce(json_agg(json_build_object('minutes', t.total, 'perHour', t.per)), '[]') from (
     select sum(a.minutes)::int as total, r.minutes::float8 as per from training_attendance a
       join training_session s on s.id = a.session_id ${atRatio}
     where ${attendedBetween('p.id', '$2::date', '$3::date')} group by r.minutes) t) as attended,
  (select (${hoursOfDegree('d')})::float8 from degree_credit d
     where d.practitioner_id = p.id and d.awarded_on >= $2::date and d.awarded_on < $3::date) as "degreeHours"
  from practitioner p where p.id = $1::bigint`;

interface Education {
  attended: Attended[];
  degreeHours: number | null;
}

/** What somebody within the actor's sight attended in a time, and what a degree taken in it counts for. */
export async function educationOf(
  { actor, reader }: { actor: Actor; reader: Reader },
  { practitionerId, from, to }: EducationAsked,
): Promise<Education> {
  const id = /^\d{1,18}$/.test(practitionerId) ? practitionerId : null;
  const [row] = await reader.records<Education>({ text: statement, values: [id, from, to] }, actor);
  if (!row) throw badRequest('找不到这名从业人员，或不在您的范围内，请重新选择。');
  return row;
}
