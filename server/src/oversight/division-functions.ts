/** Which divisions stood when, and what a parameter said then. */
export const divisionFunctions: string[] = [
  `create or replace function end_of(on_day date) returns timestamptz language sql immutable as $$
     select (on_day + 1)::timestamp at time zone 'Asia/Shanghai'
   $$`,
  `create or replace function parameter_on(wanted text, on_day date) returns text[] language sql stable as $$
     select array(select jsonb_array_elements_text(p.value::jsonb)) from policy_parameter p
     where p.key = wanted and (p.valid_from is null or p.valid_from <= on_day)
     order by p.valid_from desc nulls last limit 1
   $$`,
  `create or replace function in_force(valid_from date, valid_to date, on_day date) returns boolean language sql immutable as $$
     select (valid_from is null or valid_from <= on_day) and (valid_to is null or on_day < valid_to)
   $$`,
  divisionOn(),
  `create or replace function division_places(on_day date) returns table (code text, place text) language sql stable as $$
     select d.id, case when in_force(d.valid_from, d.valid_to, on_day) then d.id else division_on(d.id, on_day) end from division d
   $$`,
  divisionsFor(),
  encouragedAreas(),
];

/**
 * The division that stood on a day where this one stands at its own time: carried on by its successor, or back to the
 * one it came of. Where there is none, or more than one, the division above is taken: nothing is guessed.
 */
function divisionOn(): string {
  return `create or replace function division_on(code text, on_day date) returns text language plpgsql stable as $$
    declare
      d division;
      linked text[];
    begin
      while code is not null loop
        select * into d from division where id = code;
        if in_force(d.valid_from, d.valid_to, on_day) then return code; end if;
        if d.valid_to <= on_day then
          linked := array(select to_id from division_succession where from_id = code and since <= on_day);
        else
          linked := array(select from_id from division_succession where to_id = code and since > on_day);
        end if;
        code := case cardinality(linked) when 1 then linked[1] else d.parent_id end;
      end loop;
      return null;
    end $$`;
}

/** All divisions that stood on a day for the area of one of another time: two counties for the one they became. */
function divisionsFor(): string {
  return `create or replace function divisions_for(wanted text, on_day date) returns table (code text) language sql stable as $$
    with recursive area (code) as (
      select wanted collate "C"
      union
      select case when d.valid_to <= on_day then s.to_id else s.from_id end
      from area a join division d on d.id = a.code
      join division_succession s on (d.valid_to <= on_day and s.from_id = d.id and s.since <= on_day)
        or (d.valid_from > on_day and s.to_id = d.id and s.since > on_day)
    )
    select a.code from area a join division d on d.id = a.code where in_force(d.valid_from, d.valid_to, on_day)
  $$`;
}

/** Areas flagged as ones in which service is encouraged (二(二)1): the digits that begin the codes within them. */
function encouragedAreas(): string {
  return `create or replace function encouraged_areas(on_day date, basis_day date) returns table (prefix text) language sql stable as $$
    select distinct case d.level when 'CITY' then left(d.id, 4) when 'COUNTY' then left(d.id, 6) when 'TOWN' then left(d.id, 9) else d.id end
    from area_flag f join division_places(basis_day) l on l.code = f.division_id join division d on d.id = l.place
    where f.since <= on_day and (f.until is null or f.until > on_day)
  $$`;
}
