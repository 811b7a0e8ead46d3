import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standing } from '../kernel/change/standing.ts';
import { Appointment } from './appointment.entity.ts';
import { tenureOf, type Tenure } from './tenure.rules.ts';

/** Times of the appointments to a post as the request leaves them, the change's own left out. */
export async function tenuresIn(em: EntityManager, change: Change, postId: unknown): Promise<Tenure[]> {
  const appointments = await standing(em, change, Appointment, { postId });
  return appointments.map(tenureOf).filter((tenure) => tenure !== null);
}
