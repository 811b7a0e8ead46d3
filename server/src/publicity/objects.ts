/** How many objections to a notice are in a state: of everybody's, whoever asks, as a notice stands the same for all. */
export const publicityObjects: string[] = [
  `create or replace function objections_to(notice bigint, wanted text) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from notice_objection o where o.notice_id = notice and o.state = wanted
   $$`,
];
