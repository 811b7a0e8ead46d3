import type { Consequence } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { fenOf } from './bid.rules.ts';

type Entities = Record<'call' | 'project' | 'bid', Consequence['entity']>;

/** What a bid's envelope holds. */
export interface SealedBid {
  id: string;
  price: string;
  proposal: string;
}

const sets = (entity: Consequence['entity'], id: string, values: Consequence['values']): Consequence => ({
  entity,
  kind: 'UPDATE',
  id,
  values,
});

/** Days are those on which an act takes effect, not those on which it was asked for. */
export const afterPublication = (
  callId: string,
  projectId: string,
  today: Day,
  on: Entities,
): Consequence[] => [
  sets(on.call, callId, { publishedOn: today }),
  sets(on.project, projectId, { state: 'CALLED' }),
];

/** Opening breaks every seal at once: bids become visible, with the amount and plan that they held. */
export const afterOpening = (callId: string, bids: SealedBid[], today: Day, on: Entities): Consequence[] => [
  sets(on.call, callId, { openedOn: today }),
  ...bids.map(({ id, price, proposal }) =>
    sets(on.bid, id, { disclosure: 'OPENED', state: 'OPENED', amount: fenOf(price), plan: proposal }),
  ),
];

export const afterAward = (
  callId: string,
  projectId: string,
  awarded: string,
  standing: readonly string[],
  today: Day,
  on: Entities,
): Consequence[] => [
  sets(on.call, callId, { awardedOn: today }),
  sets(on.project, projectId, { state: 'AWARDED' }),
  ...standing.map((id) => sets(on.bid, id, { state: id === awarded ? 'AWARDED' : 'LOST' })),
];

/** A call that failed gives the project back: another one may be made from the same budget. */
export const afterFailure = (projectId: string, standing: readonly string[], on: Entities): Consequence[] => [
  sets(on.project, projectId, { state: 'BUDGETED' }),
  ...standing.map((id) => sets(on.bid, id, { state: 'LOST' })),
];
