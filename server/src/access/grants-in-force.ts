import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { Grant } from './grant.entity.ts';

/**
 * Grants of an account that are in force on a day, own ones before delegated ones; of these only what the delegator, in
 * an account still in use, could do themselves that day.
 */
export async function grantsInForce(em: EntityManager, accountId: string, today: Day): Promise<Grant[]> {
  const grants = await datedGrants(em, [accountId], today);
  const [own, lent] = [grants.filter((g) => !g.delegator), grants.filter((g) => g.delegator)];
  if (lent.length === 0) return own;
  const lenders = lent.map((g) => g.delegator!).filter(({ disabled }) => !disabled);
  const theirs = await datedGrants(
    em,
    lenders.map(({ id }) => id),
    today,
  );
  return [...own, ...lent.filter((g) => theirs.some((one) => standsBehind(one, g)))];
}

const datedGrants = (em: EntityManager, accountIds: string[], today: Day): Promise<Grant[]> =>
  em.find(
    Grant,
    {
      account: { $in: accountIds },
      since: { $lte: today },
      $or: [{ until: null }, { until: { $gt: today } }],
    },
    { orderBy: { id: 'asc' }, populate: ['division', 'delegator'] as never },
  );

/** Whether a delegator's own grant is the one that was lent, as wide still. */
const standsBehind = (own: Grant, lent: Grant): boolean =>
  !own.delegator &&
  own.account.id === lent.delegator!.id &&
  JSON.stringify(reachOf(own)) === JSON.stringify(reachOf(lent));

const reachOf = ({ role, division, moreDivisions, sector, subject }: Grant): unknown[] => [
  role,
  division?.id ?? null,
  moreDivisions ?? null,
  sector ?? null,
  subject ?? null,
];
