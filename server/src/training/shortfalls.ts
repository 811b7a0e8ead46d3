import { badRequest } from '../kernel/errors.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import type { Day } from '../kernel/values/day.ts';
import { rangeOf } from '../vocabulary/division-code.rules.ts';
import { hoursBetween } from './class-hours.ts';
import type { ClassHourShortfall } from './class-hours.types.ts';

export interface ShortfallsAsked {
  year: number;
  /** Only people who are in this division now. */
  divisionId?: string | null;
  limit: number;
  offset: number;
}

export interface Shortfalls {
  people: number;
  short: number;
  nodes: Omit<ClassHourShortfall, 'missing'>[];
}

/** The day on which a year's duty is judged: its last, or today while it runs. */
export const judgedOn = (year: number, today: Day): Day =>
  today < `${year}-12-31` ? today : `${year}-12-31`;

const yearText = (year: string): string =>
  hoursBetween('p.id', `make_date(${year}, 1, 1)`, `make_date(${year} + 1, 1, 1)`);

const statement = `with owing as (
    select p.id, p.name, p.division_id, p.institution_id, (${yearText('$1::int')}) as hours from practitioner p
    where p.division_id >= $2 and p.division_id < $3 and community_professional(p.id, $4::date)),
  lacking as (select * from owing where hours < $5::numeric),
  page as (
    select l.id::text as "practitionerId", l.name, l.division_id as "divisionId", d.name as "divisionName",
      i.name as "institutionName", l.hours::float8 as hours
    from lacking l join division d on d.id = l.division_id left join institution i on i.id = l.institution_id
    order by l.hours, l.id limit $6::int offset $7::int)
  select (select count(*)::int from owing) as people, (select count(*)::int from lacking) as short,
    (select coalesce(json_agg(page), '[]') from page) as nodes`;

/** Community professionals within the actor's sight who lack hours of a year, wherever they earned those they have. */
export async function shortfallsOf(
  { actor, reader }: { actor: Actor; reader: Reader },
  { year, divisionId, limit, offset }: ShortfallsAsked,
  due: number,
  day: Day,
): Promise<Shortfalls> {
  if (divisionId && !/^\d{12}$/.test(divisionId))
    throw badRequest('区划代码应为 12 位数字，请从列表中选择。');
  const { from, to } = divisionId ? rangeOf(divisionId) : { from: '', to: '~' };
  const values = [year, from, to, day, due, limit, offset];
  const [found] = await reader.records<Shortfalls>({ text: statement, values }, actor);
  return found!;
}
