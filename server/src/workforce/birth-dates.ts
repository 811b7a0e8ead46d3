import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import type { Day } from '../kernel/values/day.ts';
import { Practitioner } from './practitioner.entity.ts';

/** The birth date of a change's person; null when not known. */
export async function birthDateOf(em: EntityManager, change: Change): Promise<Day | null> {
  const person = await standingRecord(em, change, Practitioner, change.after?.practitionerId);
  return (person?.birthDate as Day | null | undefined) ?? null;
}
