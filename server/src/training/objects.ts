import { attendedBetween, hoursBetween, hoursOfDegree, hoursWhere, numberOnSql } from './class-hours.ts';

const ofEverybody = 'stable security definer set search_path = public';

const counts = (name: string, record: string, sql: string, type = 'integer'): string =>
  `create or replace function ${name}(${record} bigint) returns ${type} language sql ${ofEverybody} as $$ ${sql} $$`;

const between = (name: string, type: string, sql: string): string =>
  `create or replace function ${name}(practitioner bigint, from_day date, to_day date) returns ${type} language sql ${ofEverybody} as $$ ${sql} $$`;

const ofPlan = `s.course_id in (select c.id from training_course c where c.plan_id = p.id) and s.held_on >= make_date(p.first_year, 1, 1) and s.held_on < make_date(p.last_year + 1, 1, 1)`;

/**
 * Figures that count everybody, whoever reads them, as `people_in_post` does; and what a person attended in a time,
 * which contexts of the same row ask the database for.
 */
export const trainingObjects: string[] = [
  `create or replace function class_hour_ratios() returns table(since date, until date, minutes numeric) language sql stable as $$
     select v.valid_from, lead(v.valid_from) over (order by v.valid_from nulls first), v.value::numeric
     from policy_parameter v where v.key = 'training.class-hour.minutes'
   $$`,
  between(
    'training_minutes',
    'integer',
    `select coalesce(sum(a.minutes), 0)::int from training_attendance a join training_session s on s.id = a.session_id where ${attendedBetween('training_minutes.practitioner', 'from_day', 'to_day')}`,
  ),
  between(
    'degree_minutes',
    'integer',
    `select coalesce(sum(${hoursOfDegree('d')} * ${numberOnSql('training.class-hour.minutes', 'd.awarded_on')}), 0)::int from degree_credit d where d.practitioner_id = degree_minutes.practitioner and d.awarded_on >= from_day and d.awarded_on < to_day`,
  ),
  between('class_hours', 'numeric', hoursBetween('class_hours.practitioner', 'from_day', 'to_day')),
  // A degree counts once, in the time in which it was awarded (N 继续教育办法).
  between(
    'education_hours',
    'numeric',
    `select class_hours(education_hours.practitioner, from_day, to_day) + coalesce((select sum(${hoursOfDegree('d')}) from degree_credit d where d.practitioner_id = education_hours.practitioner and d.awarded_on >= from_day and d.awarded_on < to_day), 0)`,
  ),
  counts(
    'people_enrolled',
    'training_session',
    `select count(*)::int from training_enrolment e where e.session_id = training_session and e.state = 'ENROLLED'`,
  ),
  counts(
    'people_trained',
    'plan',
    `select count(distinct a.practitioner_id)::int from training_plan p join training_session s on ${ofPlan} join training_attendance a on a.session_id = s.id where p.id = plan`,
  ),
  counts(
    'hours_given',
    'plan',
    hoursWhere(`exists (select 1 from training_plan p where p.id = plan and ${ofPlan})`),
    'numeric',
  ),
  counts(
    'people_bound',
    'ethics_code',
    `select count(*)::int from ethics_acknowledgement e where e.code_id = ethics_code`,
  ),
  // Whether somebody on post works for a community committee on a day: see `community-professionals.ts`.
  `create or replace function community_professional(person bigint, on_day date) returns boolean language sql ${ofEverybody} as $$
     select exists (
       select 1 from practitioner w left join institution i on i.id = w.institution_id
       where w.id = person and w.engagement = 'ON_POST' and (i.kind = 'COMMITTEE' or exists (
         select 1 from appointment a join post o on o.id = a.post_id join institution h on h.id = o.institution_id
         where a.practitioner_id = w.id and a.start_on <= on_day and (a.end_on is null or a.end_on > on_day)
           and h.kind = 'COMMITTEE')))
   $$`,
];
