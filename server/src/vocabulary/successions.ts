import type { EntityManager } from '@mikro-orm/postgresql';
import type { Succession } from './predecessors.rules.ts';

const known = new WeakMap<object, Promise<Succession[]>>();

/** Which divisions carry on which: reference data that changes only with a new version, so read once of a database. */
export function successionsOf(em: EntityManager): Promise<Succession[]> {
  const database = em.getDriver();
  const reading = known.get(database) ?? read(em);
  known.set(database, reading);
  // A read that failed is tried again by who comes next.
  reading.catch(() => known.delete(database));
  return reading;
}

const read = async (em: EntityManager): Promise<Succession[]> =>
  (await em.execute('select from_id as "from", to_id as "to" from division_succession')) as Succession[];
