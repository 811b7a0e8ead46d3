/**
 * Working days in SQL, as `working-days.rules.ts` counts them by the product's calendar: the `days`-th working day after
 * `day`, which is `day` itself when none are asked for; and how many there are after a day up to another.
 */
export const workingDayObjects: string[] = [
  `create or replace function is_working_day(day date) returns boolean language sql stable as $$
     select coalesce((select h.working from holiday h where h.day = $1), extract(isodow from $1) < 6)
   $$`,
  `create or replace function add_working_days(day date, days integer) returns date language plpgsql stable as $$
declare
  reached date := $1;
  remaining integer := $2;
begin
  while remaining > 0 loop
    reached := reached + 1;
    if is_working_day(reached) then remaining := remaining - 1; end if;
  end loop;
  return reached;
end $$`,
  `create or replace function working_days_between(from_day date, to_day date) returns integer language sql stable as $$
     select count(*)::int from generate_series($1 + 1, $2, interval '1 day') as d(day) where is_working_day(d.day::date)
   $$`,
];
