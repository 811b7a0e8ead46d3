import type { Consequence } from '../kernel/change/behaviour.ts';

/** An offer that both sides agreed on, with how far its vacancy is filled. */
export interface AgreedOffer {
  id: string;
  seekerId: string;
  vacancyId: string;
  seats: number;
  state: string;
  hired: number;
}

type Entities = Record<'offer' | 'seeker' | 'vacancy', Consequence['entity']>;

/** What an appointment means to the market: the offer led to it, the seeker is placed, the last seat fills the vacancy. */
export function hiredBy(offer: AgreedOffer, entities: Entities): Consequence[] {
  const sets = (entity: Consequence['entity'], id: string, state: string): Consequence => ({
    entity,
    kind: 'UPDATE',
    id,
    values: { state },
  });
  const fills = offer.state === 'OPEN' && offer.hired + 1 >= offer.seats;
  return [
    sets(entities.offer, offer.id, 'HIRED'),
    sets(entities.seeker, offer.seekerId, 'PLACED'),
    ...(fills ? [sets(entities.vacancy, offer.vacancyId, 'FILLED')] : []),
  ];
}
