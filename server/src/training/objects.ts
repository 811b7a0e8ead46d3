/** Minutes that a person attended courses from one day to another, both included; reads nothing before courses are kept. */
export const trainingObjects: string[] = [
  `create or replace function training_minutes(practitioner bigint, from_day date, to_day date) returns integer language sql stable as $$ select 0 $$`,
];
