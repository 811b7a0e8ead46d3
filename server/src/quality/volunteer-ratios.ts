import type { Reader } from '../kernel/query/reader.ts';
import { rangesOf, type Actor } from '../kernel/scope/actor.ts';
import type { Day } from '../kernel/values/day.ts';
import { rangeOf } from '../vocabulary/division-code.rules.ts';
import { ratiosOf, type Counted, type VolunteerRatio } from './volunteer-ratio.rules.ts';

const isProfessional = `w.engagement = 'ON_POST' and (exists (select 1 from certificate c where c.practitioner_id = w.id)
  or exists (select 1 from equivalence e where e.practitioner_id = w.id))`;

/** Counted by division first, so that each code is looked up once; those of before come out under today's county. */
const counted = `select county_on(t.division_id, $1::date) as county, sum(t.volunteers)::int as volunteers,
    sum(t.professionals)::int as professionals, sum(t.pairs)::int as pairs
  from (
    select v.division_id, count(*) as volunteers, 0 as professionals, 0 as pairs
      from volunteer v where v.state = 'REGISTERED' group by 1
    union all
    select w.division_id, 0, count(*), 0 from practitioner w where ${isProfessional} group by 1
    union all
    select w.division_id, 0, 0, count(*) from volunteer_pairing r join practitioner w on w.id = r.practitioner_id
      where r.since <= $1::date and (r.until is null or r.until > $1::date) group by 1) t
  group by 1`;

const countiesInForce = `select d.id, d.name from division d where d.level = 'COUNTY'
  and (d.valid_from is null or d.valid_from <= $1::date) and (d.valid_to is null or d.valid_to > $1::date) order by d.id`;

/** The county units of today within the actor's reach, counted from what the actor sees, as the lists are. */
export async function volunteerRatiosFor(
  { actor, reader }: { actor: Actor; reader: Reader },
  today: Day,
): Promise<VolunteerRatio[]> {
  const counts = await reader.records<Counted>({ text: counted, values: [today] }, actor);
  const counties = await reader.records<{ id: string; name: string }>(
    { text: countiesInForce, values: [today] },
    actor,
  );
  return ratiosOf(
    counties.filter(({ id }) => touches(actor, id)),
    counts,
  );
}

/** Whether the actor holds some of a county. */
function touches(actor: Actor, county: string): boolean {
  const { from, to } = rangeOf(county);
  return rangesOf(actor, 'division').some((held) => held.from < to && from < held.to);
}
