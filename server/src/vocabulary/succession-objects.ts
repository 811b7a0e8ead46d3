/**
 * `county_on(code, day)`: the county unit in force on a day that stands for the area of a code, wherever in time the
 * code comes from. Later units are found along the successions; earlier ones against them, from the code itself
 * upwards, and only where a single one was carried on. Null where that is not known: a report shows such areas apart.
 */
export const successionObjects: string[] = [
  `create or replace function county_on(code text, on_day date) returns text language plpgsql stable as $$
declare
  county text := substr(code, 1, 6) || '000000';
  unit record;
  next text;
begin
  select d.valid_from, d.valid_to into unit from division d where d.id = county and d.level = 'COUNTY';
  if not found then return null; end if;
  if unit.valid_to <= on_day then
    select case count(*) when 1 then min(s.to_id) end into next
      from division_succession s where s.from_id = county and s.since <= on_day;
    return case when next is null then null else county_on(next, on_day) end;
  end if;
  if unit.valid_from is null or unit.valid_from <= on_day then return county; end if;
  for next in
    select earlier.origin from unnest(array[code, substr(code, 1, 9) || '000', county]) with ordinality level(place, rank)
      cross join lateral (
        select case count(*) when 1 then min(s.from_id) end as origin
        from division_succession s where s.to_id = level.place and s.since > on_day) earlier
      where earlier.origin is not null order by level.rank limit 1
  loop
    return county_on(next, on_day);
  end loop;
  return null;
end $$`,
];
