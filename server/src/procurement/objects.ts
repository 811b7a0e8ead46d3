import { onceStanding } from '../funding/payable-objects.ts';

/** How many bids came in, and what the panel gave one: figures that sealed or unreadable rows do not change. */
export const procurementObjects: string[] = [
  onceStanding('milestone_payment', 'milestone_id'),
  `create or replace function bids_received(call bigint) returns integer language sql stable security definer set search_path = public as $$
     select count(*)::int from bid b where b.call_id = $1 and b.state <> 'WITHDRAWN'
   $$`,
  `create or replace function bid_score_total(bid bigint) returns numeric language sql stable security definer set search_path = public as $$
     select case when bool_or(mean is null) then null else round(sum(weight * mean) / 100, 2) end from (
       select i.weight, sum(m.weight * s.points)::numeric / nullif(sum(m.weight), 0) as mean
       from bid b join scoring_item i on i.call_id = b.call_id
         left join bid_score s on s.bid_id = b.id and s.item_id = i.id
         left join panel_member m on m.id = s.member_id
       where b.id = $1 group by i.id, i.weight) items
   $$`,
];
