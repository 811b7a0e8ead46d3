import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, RuleContext, Values } from '../../../kernel/change/behaviour.ts';
import { addDays, daysBetween } from '../../../kernel/values/day.ts';
import { deriveNet } from '../../../procurement/milestone-amounts.rules.ts';
import { MilestonePayment } from '../../../procurement/milestone-payment.entity.ts';
import { milestoneDue } from '../../../procurement/milestone-payment.rules.ts';
import { acceptedMilestones, type Milestone } from './accepted.ts';
import { refused, type Claim, type Ended } from './claim.ts';

/** What part of the contract each milestone is worth. */
const shares = [0.4, 0.3, 0.3];
const PENALTY_A_DAY = 500_00;
/** By then whatever was kept back of has been paid. */
const RELEASED_AFTER = 160;

/** Soon after each evaluation; of a contract that is over, what was kept back, too. */
export async function milestoneClaims(em: EntityManager, context: RuleContext): Promise<Claim[]> {
  return (await acceptedMilestones(em)).flatMap((ofContract) => {
    const paid = ofContract.map((milestone) => claimOf(context, milestone, penaltyOf(milestone), 4));
    const last = ofContract.at(-1)!;
    return [...ofContract.flatMap((m) => forgotten(context, m)), ...paid, ...released(context, last, paid)];
  });
}

function penaltyOf({ dueOn, deliveredOn }: Milestone): Values {
  const days = daysBetween(dueOn, deliveredOn);
  if (days <= 0) return {};
  return { penalty: days * PENALTY_A_DAY, penaltyReason: `逾期 ${days} 日交付，按合同约定扣罚（演示）` };
}

/** Claims for what came very late that did not take the penalty off. */
const forgotten = (context: RuleContext, milestone: Milestone): Claim[] =>
  daysBetween(milestone.dueOn, milestone.deliveredOn) > 5
    ? [claimOf(context, milestone, {}, 1, refused('未计逾期扣罚，退回重报'))]
    : [];

const claimOf = (context: RuleContext, milestone: Milestone, more: Values, days: number, ended?: Ended) =>
  claim(context, milestone, ended, {
    ...{ kind: 'MILESTONE', milestoneId: milestone.id },
    gross: Math.round(milestone.amount * shares[milestone.place]!),
    claimedOn: addDays(milestone.evaluatedOn, days),
    ...more,
  });

/** What was kept back of a contract that is over. */
function released(context: RuleContext, last: Milestone, paid: Claim[]): Claim[] {
  if (!last.concluded) return [];
  const gross = paid.reduce((sum, { values }) => sum + Number(values.retention), 0);
  const claimedOn = addDays(String(paid.at(-1)!.values.claimedOn), RELEASED_AFTER);
  return [claim(context, last, undefined, { kind: 'RETENTION', milestoneId: null, gross, claimedOn })];
}

function claim(context: RuleContext, of: Milestone, ended: Ended | undefined, own: Values): Claim {
  const { contractId, number, supplierId, divisionId, title } = of;
  const given: Values = { contractId, penalty: 0, penaltyReason: null, ...own };
  const values = { ...given, ...deriveNet({ kind: 'CREATE', after: given } as Change, context) };
  const milestone = own.milestoneId ? { title } : null;
  const due = milestoneDue({ contract: { number }, supplierId, milestone, evaluation: null, others: [] })!;
  return { entity: MilestonePayment, values, due, divisionId, ended };
}
