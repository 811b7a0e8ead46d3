/** Which institutions and communities there were on a day, with what the figures ask of them. */
export const institutionFunctions: string[] = [knownSince(), institutionsOn(), communitiesOn()];

/** From when an institution is known: from the first thing dated in its file, else from its entry in the register. */
function knownSince(): string {
  return `create or replace function institution_known_since(institution bigint, entered timestamptz) returns date language sql stable as $$
    select least(
      (select min(g.awarded_on) from grade g where g.institution_id = institution),
      (select make_date(min(i.year), 1, 1) from inspection i where i.institution_id = institution),
      (select min(p.established_on) from post p where p.institution_id = institution),
      (entered at time zone 'Asia/Shanghai')::date)
  $$`;
}

/**
 * Public-benefit social organizations, and private non-enterprise units in which a professional works: the private
 * social-work agencies (二(二)3).
 */
function institutionsOn(): string {
  return `create or replace function institutions_on(on_day date, basis_day date) returns table
    (id bigint, name text, place text, sector text, counted boolean) language sql stable as $$
    with places as materialized (select * from division_places(basis_day)),
    agencies as materialized (select distinct p.institution_id from people_on(on_day, basis_day) p where p.definition = 'PROFESSIONAL'),
    revisions as (
      select distinct on (h.id) h.*, h.rev_from < end_of(on_day) as known from history.institution h
      where h.rev_operation <> 'DELETE'
      order by h.id, h.rev_from < end_of(on_day) desc, case when h.rev_from < end_of(on_day) then -h.rev_id else h.rev_id end
    )
    select r.id, r.name, l.place, r.sector,
      (r.public_benefit and r.kind in ('SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'))
        or (r.kind = 'PRIVATE_NON_ENTERPRISE' and r.id in (select a.institution_id from agencies a))
    from revisions r join places l on l.code = r.division_id
    where institution_known_since(r.id, r.created_at) <= on_day
      and coalesce(r.deregistered_on, 'infinity') > on_day
      and case when r.known then r.rev_to is null or r.rev_to >= end_of(on_day) else exists (select 1 from institution i where i.id = r.id) end
  $$`;
}

/**
 * Residents' committees with their class, and whether a professional works there as a community worker (二(二)1). A class
 * that was given to the division that one came of counts for it, until it is given one of its own.
 */
function communitiesOn(): string {
  return `create or replace function communities_on(on_day date, basis_day date, of_sector text) returns table
    (id text, name text, place text, class_code text, urban boolean, covered boolean) language sql stable as $$
    with classes as materialized (
      select distinct on (l.place) l.place, k.class_code from community_class k join division_places(basis_day) l on l.code = k.division_id
      where k.since <= on_day order by l.place, k.since desc, k.division_id desc
    ),
    staffed as materialized (
      select distinct p.place from people_on(on_day, basis_day) p
      where p.definition = 'PROFESSIONAL' and p.community_worker and (of_sector is null or p.sector = of_sector)
    )
    select d.id, d.name, d.id, k.class_code, coalesce(k.class_code = any (parameter_on('community.urban.classes', on_day)), false),
      d.id in (select s.place from staffed s)
    from division d left join classes k on k.place = d.id
    where d.level = 'COMMUNITY' and d.community_kind = 'RESIDENTS' and in_force(d.valid_from, d.valid_to, basis_day)
  $$`;
}
