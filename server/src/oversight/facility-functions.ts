/** Pilots and training bases of a day with their places, and the county units with the bases that they have. */
export const facilityFunctions: string[] = [pilotsOn(), trainingBasesOn(), countiesOn()];

/** Pilots from their designation until they end (二(五)1). */
function pilotsOn(): string {
  return `create or replace function pilots_on(on_day date, basis_day date) returns table
    (id bigint, name text, place text, sector text, level text, kind text) language sql stable as $$
    select p.id, p.title, l.place, p.sector, p.level, p.kind from pilot p join division_places(basis_day) l on l.code = p.division_id
    where p.designated_on <= on_day and (p.ended_on is null or p.ended_on > on_day)
  $$`;
}

/** Training bases from their recognition until they close (二(一)1). */
function trainingBasesOn(): string {
  return `create or replace function training_bases_on(on_day date, basis_day date) returns table
    (id bigint, name text, place text, sector text) language sql stable as $$
    select b.id, b.name, l.place, b.sector from training_base b join division_places(basis_day) l on l.code = b.division_id
    where b.established_on <= on_day and (b.closed_on is null or b.closed_on > on_day)
  $$`;
}

/** County units that stood on the basis day, and how many bases each has. */
function countiesOn(): string {
  return `create or replace function counties_on(on_day date, basis_day date, of_sector text) returns table
    (id text, name text, place text, bases bigint) language sql stable as $$
    select d.id, d.name, d.id,
      (select count(*) from training_bases_on(on_day, basis_day) b
        where left(b.place, 6) = left(d.id, 6) and (of_sector is null or b.sector = of_sector))
    from division d where d.level = 'COUNTY' and in_force(d.valid_from, d.valid_to, basis_day)
  $$`;
}
