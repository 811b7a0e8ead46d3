import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../../kernel/change/behaviour.ts';
import type { Claim } from './claim.ts';
import { examFeeClaims } from './exam-fees.ts';
import { grantClaims } from './grants.ts';
import { milestoneClaims } from './milestones.ts';
import { rewardClaims } from './rewards.ts';

/** All that was claimed by today, in the order of its days. */
export async function claimsOf(em: EntityManager, context: RuleContext): Promise<Claim[]> {
  const claims = [
    ...(await rewardClaims(em, context)),
    ...(await examFeeClaims(em, context)),
    ...(await milestoneClaims(em, context)),
    ...(await grantClaims(em, context)),
  ];
  const dayOf = ({ values }: Claim): string => String(values.claimedOn);
  return claims
    .filter((claim) => dayOf(claim) <= context.today)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}
