/** Seekers who may be found, and vacancies to be had, on a day: the last day of their term included. */
const seekersOf = `select count(*) from seeker s where s.state = 'LOOKING' and s.valid_until >= on_day
  and s.scope_division >= range_from and s.scope_division < range_to`;
const seatsOf = `select coalesce(sum(v.seats - people_hired(v.id)), 0) from vacancy v where v.state = 'OPEN' and v.valid_until >= on_day
  and v.scope_division >= range_from and v.scope_division < range_to`;

const counting = (name: string, parameters: string, returns: string, body: string): string =>
  `create or replace function ${name}(${parameters}) returns ${returns} language sql stable security definer set search_path = public as $$ ${body} $$`;
const area = 'range_from text, range_to text, on_day date';

/**
 * What both sides of the market may know of each other without seeing who it is: levels of posts and people, how many
 * a vacancy has brought in; and the market's figures for a range of divisions, of everybody, whoever asks.
 */
export const mobilityObjects: string[] = [
  counting('post_level', 'post bigint', 'text', 'select p.level from post p where p.id = post'),
  counting(
    'institution_kind',
    'institution bigint',
    'text',
    'select i.kind from institution i where i.id = institution',
  ),
  counting(
    'practitioner_level',
    'person bigint',
    'text',
    `select c.level from certificate c where c.practitioner_id = person
     order by case c.level when 'SENIOR' then 3 when 'MID' then 2 else 1 end desc limit 1`,
  ),
  counting(
    'people_hired',
    'vacancy bigint',
    'integer',
    `select count(*)::int from job_offer o where o.vacancy_id = vacancy and o.state = 'HIRED'`,
  ),
  counting('active_seats', area, 'integer', `select (${seatsOf})::int`),
  counting('active_seekers', area, 'integer', `select (${seekersOf})::int`),
  counting(
    'vacancy_seeker_ratio',
    area,
    'numeric',
    'select round(active_seats($1, $2, $3)::numeric / nullif(active_seekers($1, $2, $3), 0), 2)',
  ),
  counting(
    'vacancy_fill_rate',
    area,
    'numeric',
    `select round(100.0 * sum(people_hired(v.id)) / nullif(sum(v.seats), 0), 2) from vacancy v
     where v.published_on <= on_day and v.scope_division >= range_from and v.scope_division < range_to`,
  ),
];
