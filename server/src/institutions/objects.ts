/**
 * How many people are in a post today. A count of everybody, also for those who may not see who they are: with the
 * reader's rows alone a practitioner would be shown vacancies that do not exist.
 */
export const institutionObjects: string[] = [
  `create or replace function people_in_post(post bigint) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from appointment a
     where a.post_id = post and a.start_on <= current_date and (a.end_on is null or a.end_on > current_date)
   $$`,
  `create or replace function institution_lasts(institution bigint) returns boolean language sql stable security definer set search_path = public as $$
     select not exists (select 1 from institution i where i.id = institution and i.deregistered_on <= current_date)
   $$`,
  /**
   * Public-benefit organizations and private social-work agencies of a range of divisions that exist on a day, towards
   * the target of 12 (二(二)3): social groups and foundations that serve the public benefit, and every private
   * non-enterprise unit, since the register keeps none but those of social work. Each is counted once.
   */
  `create or replace function public_benefit_organizations(range_from text, range_to text, on_day date) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from institution i
     where i.division_id >= range_from and i.division_id < range_to
       and (i.kind = 'PRIVATE_NON_ENTERPRISE' or (i.kind in ('SOCIAL_GROUP', 'FOUNDATION') and i.public_benefit))
       and (i.established_on is null or i.established_on <= on_day)
       and (i.deregistered_on is null or i.deregistered_on > on_day)
   $$`,
];
