import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { standing } from '../kernel/change/standing.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import {
  appointmentsEndFirst,
  foundedBeforeAppointments,
  type Seat,
  type StaffFacts,
} from './institution-staff.rules.ts';
import { tenuresIn } from './tenures.ts';

async function seatsOf(em: EntityManager, change: Change): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (const { id, name } of await standing(em, change, Post, { institutionId: change.id }))
    seats.push(...(await tenuresIn(em, change, id)).map((tenure) => ({ ...tenure, post: String(name) })));
  return seats;
}

govern<StaffFacts>(Institution, {
  facts: async (em, change) => {
    const { kind, changed } = change;
    const concerns = kind === 'UPDATE' && (changed.has('establishedOn') || changed.has('deregisteredOn'));
    return { seats: concerns ? await seatsOf(em, change) : [] };
  },
  rules: [appointmentsEndFirst, foundedBeforeAppointments],
});
