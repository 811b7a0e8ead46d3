import { onceStanding } from '../funding/payable-objects.ts';

/** Figures that computed fields and rules share; of everybody, so that they do not depend on who reads. */
export const registrationObjects: string[] = [
  onceStanding('exam_fee_claim', 'pass_id, kind'),
  `create or replace function parameter_today(wanted text) returns numeric language sql stable as $$
     select p.value::numeric from policy_parameter p
     where p.key = wanted and coalesce(p.valid_from, '-infinity') <= current_date
     order by p.valid_from desc nulls last limit 1
   $$`,
  `create or replace function required_education_minutes(level text) returns integer language sql stable as $$
     select (parameter_today('education.hours.' || lower(level)) * parameter_today('training.class-hour.minutes'))::int
   $$`,
  // Both days included: what courses, a degree and other studies counted.
  `create or replace function education_minutes(practitioner bigint, from_day date, to_day date) returns integer language sql stable security definer set search_path = public as $$
     select coalesce(training_minutes(practitioner, from_day, to_day + 1), 0) + degree_minutes(practitioner, from_day, to_day + 1)
       + coalesce((select sum(c.minutes) from education_credit c where c.practitioner_id = practitioner and c.day between from_day and to_day), 0)::int
   $$`,
];
