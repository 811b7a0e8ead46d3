import { onceStanding } from '../funding/payable-objects.ts';
import { HOLDING } from './tenancy.lifecycle.ts';

/** Places of a base that tenants hold: all of them, also those that the reader may not see. */
export const incubationObjects: string[] = [
  onceStanding('incubation_grant', 'support_id'),
  `create or replace function places_let(base bigint) returns integer language sql stable security definer set search_path = public as $$
     select coalesce(sum(t.places), 0)::int from tenancy t
     where t.base_id = base and t.state in (${HOLDING.map((s) => `'${s}'`).join(', ')})
   $$`,
];
