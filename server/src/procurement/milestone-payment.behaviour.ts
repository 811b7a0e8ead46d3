import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { governPayable } from '../funding/payable.behaviour.ts';
import { claimsStanding } from '../funding/payable.rules.ts';
import { Bid } from './bid.entity.ts';
import { ContractEvaluation } from './contract-evaluation.entity.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import * as amounts from './milestone-amounts.rules.ts';
import { MilestonePayment } from './milestone-payment.entity.ts';
import * as rules from './milestone-payment.rules.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

type Facts = rules.MilestonePaymentFacts;
const fresh = { disableIdentityMap: true } as const;

async function supplierOf(em: EntityManager, bidId: unknown): Promise<string | null> {
  if (typeof bidId !== 'string') return null;
  const bid = await em.findOne(Bid, { id: bidId }, fresh);
  return bid?.supplier.id ?? null;
}

async function latestEvaluation(em: EntityManager, contract: string): Promise<Facts['evaluation']> {
  const orderBy = { evaluatedOn: 'desc', id: 'desc' } as const;
  const [last] = await em.find(ContractEvaluation, { contract }, { ...fresh, orderBy, limit: 1 });
  return last ?? null;
}

async function facts(em: EntityManager, change: Change): Promise<Facts> {
  const { contractId, milestoneId } = change.after ?? {};
  const contract = await standingRecord(em, change, PurchaseContract, contractId);
  return {
    contract,
    milestone: await standingRecord(em, change, ContractMilestone, milestoneId),
    evaluation: contract && (await latestEvaluation(em, String(contractId))),
    supplierId: await supplierOf(em, contract?.bidId),
    others: claimsStanding(await standing(em, change, MilestonePayment, { contractId })),
  };
}

govern<Facts>(MilestonePayment, {
  derive: amounts.deriveNet,
  locks: locksReferred('contractId', PurchaseContract),
  facts,
  rules: [
    rules.milestoneOfContract,
    rules.milestoneAccepted,
    rules.evaluatedBefore,
    rules.paidOncePerMilestone,
    amounts.withinContract,
    amounts.retentionReleased,
    amounts.penaltyExplained,
    amounts.notYetCommitted,
  ],
});
governPayable(MilestonePayment, async (em, change) => rules.milestoneDue(await facts(em, change)));
