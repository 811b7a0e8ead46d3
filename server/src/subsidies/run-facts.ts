import type { EntityManager } from '@mikro-orm/postgresql';
import type { Values } from '../kernel/change/behaviour.ts';
import { addMonths } from '../kernel/values/day.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import type { ParameterValue } from '../vocabulary/parameters.rules.ts';
import { countyToday, predecessorRanges } from '../vocabulary/predecessors.rules.ts';
import { rangeOf } from '../vocabulary/division-code.rules.ts';
import { successionsOf } from '../vocabulary/successions.ts';
import { factsOf, type PersonRows } from './person-facts.rules.ts';
import type { Month } from './month.rules.ts';
import type { Candidate, Issued, RunScope } from './run-lines.rules.ts';
import { subsidyParametersOf, type SubsidyParameters } from './subsidy-parameters.rules.ts';

/** Everything that a run of a county's month is computed from. */
export interface RunBasis extends RunScope {
  candidates: Candidate[];
}

const monthOf = (day: unknown): Month => String(day).slice(0, 7);

export async function basisOf(em: EntityManager, run: Values): Promise<RunBasis> {
  const county = String(run.divisionId);
  const month = monthOf(run.month);
  const months = await monthsOf(em, county, month);
  const people = await peopleOf(em, county, months);
  return {
    county: county.slice(0, 6),
    months,
    parametersOf: await parametersByMonth(em),
    candidates: await candidatesOf(em, county, people),
  };
}

/** From the county's first run on: facts that come to light later may concern any of them. */
async function monthsOf(em: EntityManager, county: string, last: Month): Promise<Month[]> {
  const [first] = (await em.execute(
    `select to_char(min(month), 'YYYY-MM') as month from subsidy_run where division_id = ? and state <> 'CANCELLED' and month < ?`,
    [county, `${last}-01`],
  )) as { month: Month | null }[];
  const months: Month[] = [];
  for (let m = first?.month ?? last; m <= last; m = monthOf(addMonths(`${m}-01`, 1))) months.push(m);
  return months;
}

/** Who held a post of a community of the county in those months, and who has lines in it. */
async function peopleOf(em: EntityManager, county: string, months: Month[]): Promise<string[]> {
  const ranges = [rangeOf(county), ...predecessorRanges([county], await successionsOf(em))];
  const within = ranges.map(() => '(i.division_id >= ? and i.division_id < ?)').join(' or ');
  const rows = (await em.execute(
    `select a.practitioner_id::text as id from appointment a join post p on p.id = a.post_id join institution i on i.id = p.institution_id
       where i.kind = 'COMMITTEE' and (${within}) and a.start_on < ? and (a.end_on is null or a.end_on > ?)
     union select l.practitioner_id::text from subsidy_line l join subsidy_run r on r.id = l.run_id where r.division_id = ?
     order by 1`,
    [
      ...ranges.flatMap((r) => [r.from, r.to]),
      addMonths(`${months.at(-1)!}-01`, 1),
      `${months[0]!}-01`,
      county,
    ],
  )) as { id: string }[];
  return rows.map((r) => r.id);
}

async function parametersByMonth(em: EntityManager): Promise<(month: Month) => SubsidyParameters> {
  const found = await em.find(PolicyParameter, { key: { $like: 'subsidy.%' } }, { disableIdentityMap: true });
  const rows = found.map((r) => ({ ...r, value: JSON.parse(r.value) as ParameterValue }));
  const known = new Map<Month, SubsidyParameters>();
  return (month) => {
    const parameters = known.get(month) ?? subsidyParametersOf(rows, month);
    known.set(month, parameters);
    return parameters;
  };
}

async function candidatesOf(em: EntityManager, county: string, people: string[]): Promise<Candidate[]> {
  const successions = await successionsOf(em);
  const rows = await rowsOf(em, people);
  const issued = await issuedTo(em, county, people);
  const today = (code: string): string => countyToday(code, successions).slice(0, 6);
  return people.map((practitionerId) => ({
    practitionerId,
    facts: factsOf(rows.get(practitionerId), today),
    issued: issued.get(practitionerId) ?? new Map(),
  }));
}

/** Of everybody and every county, in one query: each person's records as JSON. */
async function rowsOf(em: EntityManager, people: string[]): Promise<Map<string, PersonRows>> {
  const rows = (await em.execute('select * from subsidy_person_rows(?::bigint[])', [
    `{${people.join(',')}}`,
  ])) as { id: string; rows: PersonRows }[];
  return new Map(rows.map((r) => [String(r.id), r.rows]));
}

/** What lines that stand say, by person and month. */
async function issuedTo(
  em: EntityManager,
  county: string,
  people: string[],
): Promise<Map<string, Map<Month, Issued>>> {
  const rows = (await em.execute(
    `select l.practitioner_id::text as id, to_char(l.month, 'YYYY-MM') as month,
       coalesce(sum(l.amount) filter (where r.division_id = ?), 0)::int as here,
       coalesce(sum(l.amount) filter (where r.division_id <> ?), 0)::int as elsewhere
     from subsidy_line l join subsidy_run r on r.id = l.run_id
     where l.practitioner_id = any(?::bigint[]) and l.state <> 'EXCLUDED' and r.state <> 'CANCELLED' group by 1, 2`,
    [county, county, `{${people.join(',')}}`],
  )) as ({ id: string; month: Month } & Issued)[];
  const found = new Map<string, Map<Month, Issued>>();
  for (const { id, month, here, elsewhere } of rows)
    found.set(id, (found.get(id) ?? new Map()).set(month, { here, elsewhere }));
  return found;
}
