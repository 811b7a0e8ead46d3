import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { dayOf } from '../kernel/values/day.ts';
import { Grant } from './grant.entity.ts';

/** Grants in force at a time, of accounts that can sign in, with their account and division. */
export function grantsHeld(em: EntityManager, where: FilterQuery<Grant>, now: Date): Promise<Grant[]> {
  const today = dayOf(now);
  const inForce = { since: { $lte: today }, $or: [{ until: null }, { until: { $gt: today } }] };
  return em.find(Grant, { $and: [where, inForce, { account: { disabled: false } }] } as FilterQuery<Grant>, {
    populate: ['account', 'division'] as never,
    orderBy: { id: 'asc' },
  });
}
