/** Who was in practice on a day, where, by which definition and at which level (一). */
export const peopleFunctions: string[] = [levelHeld(), practisedSince(), definitionOf(), peopleOn()];

/** The highest level by certificate or by recognition of equivalent ability (一). */
function levelHeld(): string {
  return `create or replace function level_held(person bigint, on_day date) returns text language sql stable as $$
    select h.level from (
      select c.level from certificate c where c.practitioner_id = person and c.issued_on <= on_day
      union all
      select e.level from equivalence e where e.practitioner_id = person and e.recognized_on <= on_day
    ) h order by case h.level when 'SENIOR' then 3 when 'MID' then 2 else 1 end desc limit 1
  $$`;
}

/** From when somebody practises: as stated, else from the first appointment, else from the entry in the register. */
function practisedSince(): string {
  return `create or replace function practised_since(person bigint, stated date, entered timestamptz) returns date language sql stable as $$
    select coalesce(stated, (select min(a.start_on) from appointment a where a.practitioner_id = person), (entered at time zone 'Asia/Shanghai')::date)
  $$`;
}

/**
 * The narrowest of the three nested definitions that somebody meets (N 人才统计口径):
 * 从业人员: on post, in service, supervision or management;
 * 社会工作人才: of these with college education or a mid-level title, and everybody of the next;
 * 专业社会工作人才: of these with certificate or recognized ability of any level, or a college degree in a listed major.
 * Whoever has the mid-level title has it by certificate or recognition, and so meets the last one as well.
 */
function definitionOf(): string {
  return `create or replace function workforce_definition(on_post boolean, education text, major text, held text, on_day date) returns text language sql stable as $$
    select case
      when not on_post then null
      when held is not null then 'PROFESSIONAL'
      when education = any (parameter_on('definition.talent.education', on_day)) then
        case when major = any (parameter_on('definition.professional.majors', on_day)) then 'PROFESSIONAL' else 'TALENT' end
      else 'PRACTITIONER'
    end
  $$`;
}

/**
 * Everybody in practice at the end of a day as the register then knew them: by the revision in force. Of days before
 * somebody was entered the first revision tells, and an appointment of that time puts them on post.
 */
function peopleOn(): string {
  return `create or replace function people_on(on_day date, basis_day date) returns table
    (id bigint, name text, place text, sector text, institution_id bigint, community_worker boolean, definition text, level text, encouraged boolean)
    language sql stable as $$
    with places as materialized (select * from division_places(basis_day)),
    areas as materialized (select * from encouraged_areas(on_day, basis_day)),
    revisions as (
      select distinct on (h.id) h.*, h.rev_from < end_of(on_day) as known from history.practitioner h
      where h.rev_operation <> 'DELETE'
      order by h.id, h.rev_from < end_of(on_day) desc, case when h.rev_from < end_of(on_day) then -h.rev_id else h.rev_id end
    ),
    people as (
      select r.*, level_held(r.id, on_day) as held, practised_since(r.id, r.practising_since, r.created_at) <= on_day and (
        r.engagement = 'ON_POST' or not r.known and exists (select 1 from appointment a
          where a.practitioner_id = r.id and a.start_on <= on_day and (a.end_on is null or a.end_on > on_day))) as on_post
      from revisions r
      where case when r.known then r.rev_to is null or r.rev_to >= end_of(on_day) else exists (select 1 from practitioner p where p.id = r.id) end
    )
    select p.id, p.name, l.place, p.sector, p.institution_id, p.community_worker,
      workforce_definition(p.on_post, p.education, p.major, p.held, on_day), p.held,
      exists (select 1 from areas a where starts_with(l.place, a.prefix))
    from people p join places l on l.code = p.division_id where p.on_post
  $$`;
}
