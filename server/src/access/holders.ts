import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { dayOf } from '../kernel/values/day.ts';
import { Grant } from './grant.entity.ts';

/**
 * Grants in force at a time, of accounts that can sign in; of delegated ones only what the delegator, who can sign in
 * too, could do themselves then. With their account, division and delegator.
 */
export async function grantsHeld(em: EntityManager, where: FilterQuery<Grant>, now: Date): Promise<Grant[]> {
  const held = await datedGrants(em, where, now);
  const lenders = held.flatMap((g) => (g.delegator ? [g.delegator.id] : []));
  if (lenders.length === 0) return held;
  const theirs = await datedGrants(
    em,
    { account: { $in: lenders }, delegator: null } as FilterQuery<Grant>,
    now,
  );
  return held.filter((g) => !g.delegator || theirs.some((one) => standsBehind(one, g)));
}

/** An account's grants in force at a time, own ones before delegated ones. */
export async function grantsInForce(em: EntityManager, accountId: string, now: Date): Promise<Grant[]> {
  const grants = await grantsHeld(em, { account: accountId } as FilterQuery<Grant>, now);
  return grants.toSorted((a, b) => Number(Boolean(a.delegator)) - Number(Boolean(b.delegator)));
}

function datedGrants(em: EntityManager, where: FilterQuery<Grant>, now: Date): Promise<Grant[]> {
  const today = dayOf(now);
  const dated = { since: { $lte: today }, $or: [{ until: null }, { until: { $gt: today } }] };
  return em.find(Grant, { $and: [where, dated, { account: { disabled: false } }] } as FilterQuery<Grant>, {
    populate: ['account', 'division', 'delegator'] as never,
    orderBy: { id: 'asc' },
  });
}

/** Whether a delegator's own grant is the one that was lent, as wide still. */
const standsBehind = (own: Grant, lent: Grant): boolean =>
  own.account.id === lent.delegator!.id && JSON.stringify(reachOf(own)) === JSON.stringify(reachOf(lent));

const reachOf = ({ role, division, moreDivisions, sector, subject }: Grant): unknown[] => [
  role,
  division?.id ?? null,
  moreDivisions ?? null,
  sector ?? null,
  subject ?? null,
];
