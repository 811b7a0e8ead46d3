const counts = (name: string, record: string, type: string, sql: string): string =>
  `create or replace function ${name}(${record} bigint) returns ${type} language sql stable security definer set search_path = public as $$ ${sql} $$`;

/** Figures that count everybody, whoever reads them, as `people_in_post` does. */
export const qualityObjects: string[] = [
  counts(
    'units_adopting',
    'standard',
    'integer',
    `select count(distinct a.institution_id)::int from standard_adoption a join standard_version v on v.id = a.edition_id
     where v.standard_id = standard and a.state = 'ADOPTED'`,
  ),
  counts(
    'volunteer_hours',
    'volunteer',
    'numeric',
    `select coalesce(sum(s.hours), 0) from volunteer_service s where s.volunteer_id = volunteer and s.state = 'CERTIFIED'`,
  ),
  counts(
    'activity_hours',
    'activity',
    'numeric',
    `select coalesce(sum(s.hours), 0) from volunteer_service s where s.activity_id = activity and s.state = 'CERTIFIED'`,
  ),
];
