/**
 * How many people are in a post today. A count of everybody, also for those who may not see who they are: with the
 * reader's rows alone a practitioner would be shown vacancies that do not exist.
 */
export const institutionObjects: string[] = [
  `create or replace function people_in_post(post bigint) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from appointment a
     where a.post_id = post and a.start_on <= current_date and (a.end_on is null or a.end_on > current_date)
   $$`,
];
