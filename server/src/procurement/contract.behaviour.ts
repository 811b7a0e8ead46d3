import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Bid } from './bid.entity.ts';
import {
  amountWithinAward,
  forbidsHandingOn,
  performedAndEvaluated,
  signerQualifies,
  termWithinLimit,
  withAwardedBidder,
  type ContractFacts,
} from './contract.rules.ts';
import { ContractEvaluation } from './contract-evaluation.entity.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import { partyOf } from './parties.ts';
import { PurchaseCall } from './purchase-call.entity.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';

const fresh = { disableIdentityMap: true } as const;

async function factsOf(em: EntityManager, change: Change, today: string): Promise<ContractFacts> {
  const { projectId, bidId } = (change.after ?? change.before) as Record<string, string>;
  const bid = await em.findOne(Bid, { id: bidId }, fresh);
  const call = bid && (await em.findOne(PurchaseCall, { id: bid.call.id }, fresh));
  const milestones = await em.find(ContractMilestone, { contract: change.id }, fresh);
  const [last] = await em.find(
    ContractEvaluation,
    { contract: change.id },
    { ...fresh, orderBy: { evaluatedOn: 'desc', id: 'desc' }, limit: 1 },
  );
  return {
    project: (await em.findOne(PurchaseProject, { id: projectId }, fresh)) as ContractFacts['project'],
    bid:
      bid && ({ state: bid.state, amount: bid.amount, projectId: call?.project.id } as ContractFacts['bid']),
    supplier: await partyOf(em, bid?.supplier.id, today),
    milestones: milestones.map((m) => m.state),
    lastResult: last?.result ?? null,
  };
}

/** Where a contract's steps leave its project. */
const projectStates: Record<string, string> = {
  sign: 'CONTRACTED',
  conclude: 'EVALUATED',
  terminate: 'BUDGETED',
};

govern<ContractFacts>(PurchaseContract, {
  facts: (em, change, { today }) => factsOf(em, change, today),
  rules: [withAwardedBidder, amountWithinAward, termWithinLimit, forbidsHandingOn, notInFuture('signedOn')],
  actions: { sign: [signerQualifies], conclude: [performedAndEvaluated] },
  consequences: ({ action, after }) =>
    action && projectStates[action]
      ? [
          {
            entity: PurchaseProject,
            kind: 'UPDATE',
            id: String(after!.projectId),
            values: { state: projectStates[action] },
          },
        ]
      : [],
});
