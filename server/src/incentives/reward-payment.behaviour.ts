import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { governPayable } from '../funding/payable.behaviour.ts';
import { claimsStanding } from '../funding/payable.rules.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import { RewardPayment } from './reward-payment.entity.ts';
import {
  honourStands,
  rewardDue,
  rewardedOnce,
  withinRewardLimit,
  type RewardFacts,
} from './reward-payment.rules.ts';

async function honour(em: EntityManager, change: Change): Promise<Omit<RewardFacts, 'twins'>> {
  const nomination = await standingRecord(em, change, RewardNomination, change.after?.nominationId);
  const programme = await standingRecord(em, change, RewardProgramme, nomination?.programmeId);
  return { nomination, programme };
}

async function facts(em: EntityManager, change: Change): Promise<RewardFacts> {
  const { nominationId } = change.after ?? {};
  const others = await standing(em, change, RewardPayment, { nominationId });
  return { ...(await honour(em, change)), twins: claimsStanding(others).length };
}

/** Who sees the payment as its payee is written with it. */
function namesInstitution({ kind, id }: Change, { nomination }: RewardFacts): Consequence[] {
  const institutionId = nomination?.institutionId;
  if (kind !== 'CREATE' || !institutionId) return [];
  return [{ entity: RewardPayment, kind: 'UPDATE', id, values: { institutionId } }];
}

govern<RewardFacts>(RewardPayment, {
  locks: locksReferred('nominationId', RewardNomination),
  facts,
  rules: [honourStands, rewardedOnce, withinRewardLimit],
  consequences: namesInstitution,
});
governPayable(RewardPayment, async (em, change) => rewardDue(await honour(em, change)));
