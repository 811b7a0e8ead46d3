import { labelSql } from '../kernel/declare/choices.ts';
import { onceStanding } from '../funding/payable-objects.ts';
import { Levels } from '../institutions/kinds.ts';
import { RankMeasures } from './kinds.ts';

const levelRank = (level: string): string =>
  `case ${level} when 'ASSISTANT' then 1 when 'MID' then 2 when 'SENIOR' then 3 else 0 end`;
const levelNamed = (rank: string): string =>
  `case ${rank} when 1 then '${Levels.labels.ASSISTANT}' when 2 then '${Levels.labels.MID}' when 3 then '${Levels.labels.SENIOR}' else '无' end`;

/** Completed years since a day, to the month; cut, so that nobody has three years a day too early. */
const yearsSince = (day: string): string =>
  `trunc((extract(year from age(current_date, ${day})) * 12 + extract(month from age(current_date, ${day}))) / 12, 1)`;

const gradesAmong = (grades: string): string =>
  `(select count(*) from appraisal_grades(person) g where g.grade in (${grades}) and (since is null or g.ends_on > since))`;

/** What each measure is of a `person`, `since` a day where it is of the last years. */
const measures: Record<keyof typeof RankMeasures.values, string> = {
  YEARS_IN_RANK: `(select ${yearsSince('max(h.since)')} from rank_holding h where h.practitioner_id = person and h.since <= current_date)`,
  YEARS_PRACTISING: `(select ${yearsSince('p.practising_since')} from practitioner p where p.id = person)`,
  CERTIFICATE: `(select max(${levelRank('c.level')}) from certificate c where c.practitioner_id = person)`,
  QUALIFIED_GRADES: gradesAmong("'EXCELLENT', 'QUALIFIED'"),
  EXCELLENT_GRADES: gradesAmong("'EXCELLENT'"),
  CLASS_HOURS: `class_hours(person, coalesce(since, '-infinity'), current_date + 1)`,
};

/** Ranks in SQL: the measures that `eligibility.rules.ts` compares, and the same comparison for whole lists. */
const ranks: string[] = [
  `create or replace function current_rank(person bigint) returns bigint language sql stable as $$
     select h.rank_id from rank_holding h where h.practitioner_id = $1 and h.since <= current_date
     order by h.since desc, h.id desc limit 1
   $$`,
  `create or replace function next_rank(person bigint) returns bigint language sql stable as $$
     select r.id from rank r
     where r.step > coalesce((select c.step from rank c where c.id = current_rank($1)), 0) order by r.step limit 1
   $$`,
  // Each measure is a statement of its own with one plan for everybody: planning anew takes longer than counting.
  `create or replace function rank_measure(person bigint, measure text, years integer) returns numeric language plpgsql stable
     set plan_cache_mode = force_generic_plan as $$
declare
  since date := (current_date - make_interval(years => years))::date;
begin
  case measure
    ${Object.entries(measures)
      .map(([measure, sql]) => `when '${measure}' then return ${sql};`)
      .join('\n    ')}
    else return null;
  end case;
end $$`,
  // A certificate counts by its level.
  `create or replace function rank_asked(measure text, level text, lowest numeric) returns numeric language sql immutable as $$
     select case when measure = 'CERTIFICATE' then ${levelRank('level')} else lowest end
   $$`,
  `create or replace function rank_standing(person bigint) returns table (measure text, years integer, asked numeric, has numeric, clause text) language sql stable as $$
     select c.measure, c.years, rank_asked(c.measure, c.level, c.least),
       coalesce(rank_measure($1, c.measure, c.years), 0), c.clause
     from rank_condition c where c.rank_id = next_rank($1) order by c.id
   $$`,
  `create or replace function rank_missing(person bigint) returns text language sql stable as $$
     select string_agg(
       case when s.years is null then '' else '近 ' || s.years || ' 年' end || ${labelSql(RankMeasures, 's.measure')} ||
       case when s.measure = 'CERTIFICATE' then '须达 ' || ${levelNamed('s.asked')} || '，现为 ' || ${levelNamed('s.has')}
         else '须达 ' || trim_scale(s.asked) || '，现为 ' || trim_scale(s.has) end || '（' || s.clause || '）', '；')
     from rank_standing($1) s where s.has < s.asked
   $$`,
  // Null at the top of the ladder. The first condition that is not met decides, so that lists stay quick.
  `create or replace function rank_eligible(person bigint) returns boolean language plpgsql stable as $$
declare
  next bigint := next_rank(person);
  c record;
begin
  if next is null then return null; end if;
  for c in select * from rank_condition where rank_id = next order by id loop
    if coalesce(rank_measure(person, c.measure, c.years), 0) < rank_asked(c.measure, c.level, c.least) then return false; end if;
  end loop;
  return true;
end $$`,
  // A count of everybody: a reader of few people is shown no smaller ladder.
  `create or replace function people_in_rank(rank bigint) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from (select distinct on (h.practitioner_id) h.rank_id from rank_holding h
       where h.since <= current_date order by h.practitioner_id, h.since desc, h.id desc) c where c.rank_id = $1
   $$`,
];

/**
 * Rewards: what is public of a nomination although objections and reviews are not for everybody's eyes. The notice is
 * counted as `notice.rules.ts` counts it: days on which an objection was open do not count.
 */
const rewards: string[] = [
  `create or replace function notice_until(nomination bigint) returns date language plpgsql stable security definer set search_path = public as $$
declare
  reached date;
  remaining integer;
begin
  select n.notice_from, n.notice_days into reached, remaining from reward_nomination n where n.id = nomination;
  if reached is null or exists (select 1 from reward_objection o where o.nomination_id = nomination and o.state = 'OPEN') then
    return null;
  end if;
  while remaining > 0 loop
    reached := reached + 1;
    if is_working_day(reached) and not exists (
      select 1 from reward_objection o where o.nomination_id = nomination and reached between o.lodged_on and o.settled_on
    ) then remaining := remaining - 1; end if;
  end loop;
  return reached;
end $$`,
  `create or replace function objections_open(nomination bigint) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from reward_objection o where o.nomination_id = $1 and o.state = 'OPEN'
   $$`,
  `create or replace function reviews_of(nomination bigint) returns table (reviews integer, average numeric) language sql stable security definer set search_path = public as $$
     select count(*)::int, round(avg(r.score), 2) from reward_review r where r.nomination_id = $1
   $$`,
  `create or replace function honours_given(programme bigint, kind text) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from reward_nomination n where n.programme_id = $1 and n.kind = $2 and n.state in ('CONFERRED', 'REVOKED')
   $$`,
];

const payments = [onceStanding('reward_payment', 'nomination_id')];

export const incentiveObjects: string[] = [...ranks, ...rewards, ...payments];
