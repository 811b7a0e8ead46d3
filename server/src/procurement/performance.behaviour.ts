import type { EntityManager } from '@mikro-orm/postgresql';
import { created, govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Bid } from './bid.entity.ts';
import { ContractEvaluation } from './contract-evaluation.entity.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import {
  contractInForce,
  dueWithinContract,
  evaluatesSigned,
  performedBySupplier,
  type PerformanceFacts,
} from './performance.rules.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

const fresh = { disableIdentityMap: true } as const;

async function facts(em: EntityManager, change: Change): Promise<PerformanceFacts> {
  const id = (change.after ?? change.before)?.contractId as string;
  const proposed = created(change, PurchaseContract, id)?.after;
  const contract = proposed ?? (await em.findOne(PurchaseContract, { id }, fresh));
  if (!contract) return { contract: null };
  const { state, startOn, endOn } = contract as Omit<NonNullable<PerformanceFacts['contract']>, 'supplierId'>;
  const bidId = String(proposed ? proposed.bidId : (contract as PurchaseContract).bid.id);
  const bid = await em.findOne(Bid, { id: bidId }, fresh);
  return { contract: { state, startOn, endOn, supplierId: bid?.supplier.id ?? '' } };
}

govern<PerformanceFacts>(ContractMilestone, {
  facts,
  rules: [dueWithinContract, notInFuture('deliveredOn')],
  actions: {
    deliver: [contractInForce, performedBySupplier],
    accept: [contractInForce],
    refuse: [contractInForce],
  },
});
govern<PerformanceFacts>(ContractEvaluation, {
  facts,
  rules: [evaluatesSigned, notInFuture('evaluatedOn')],
});
