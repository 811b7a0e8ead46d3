import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { Bid } from './bid.entity.ts';
import {
  deriveSubmission,
  priceIsPositive,
  supplierQualifies,
  whileCallIsOpen,
  type BidFacts,
} from './bid.rules.ts';
import { BidScore } from './bid-score.entity.ts';
import { noConflict, withinReview, type ScoringFacts } from './panel.rules.ts';
import { PanelMember } from './panel-member.entity.ts';
import { partyOf } from './parties.ts';
import { PurchaseCall } from './purchase-call.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';
import { membersOf } from './review.ts';
import { ScoringItem } from './scoring-item.entity.ts';

const fresh = { disableIdentityMap: true } as const;

async function bidFacts(em: EntityManager, change: Change, today: string): Promise<BidFacts> {
  const values = change.after ?? change.before;
  const id = values?.callId as string;
  const call = await em.findOne(PurchaseCall, { id }, fresh);
  const project = call && (await em.findOne(PurchaseProject, { id: call.project.id }, fresh));
  return {
    call,
    project: project && { buyerId: project.buyer.id, minimumGrade: project.minimumGrade },
    supplier: await partyOf(em, values?.supplierId, today),
  };
}

govern<BidFacts>(Bid, {
  // Nobody bids, or withdraws, while the call is being closed.
  locks: locksReferred('callId', PurchaseCall),
  derive: deriveSubmission,
  facts: (em, change, { today }) => bidFacts(em, change, today),
  rules: [whileCallIsOpen, supplierQualifies, priceIsPositive],
});

async function scoringFacts(em: EntityManager, { after }: Change, today: string): Promise<ScoringFacts> {
  const { bidId, memberId, itemId } = after as Record<string, string>;
  const bid = await em.findOne(Bid, { id: bidId }, fresh);
  const callId = bid?.call.id ?? null;
  const call = callId ? await em.findOne(PurchaseCall, { id: callId }, fresh) : null;
  const member = await em.findOne(PanelMember, { id: memberId }, fresh);
  const item = await em.findOne(ScoringItem, { id: itemId }, fresh);
  const panel = callId ? await membersOf(em, callId, today) : [];
  const rivals = callId ? await em.find(Bid, { call: callId, state: { $ne: 'WITHDRAWN' } }, fresh) : [];
  return {
    callId,
    callState: (call?.state ?? null) as ScoringFacts['callState'],
    bidState: (bid?.state ?? null) as ScoringFacts['bidState'],
    memberCall: member?.call.id ?? null,
    itemCall: item?.call.id ?? null,
    member: panel.find((m) => m.id === memberId) ?? null,
    bidders: rivals.map((b) => b.supplier.id),
  };
}

govern<ScoringFacts | null>(BidScore, {
  facts: async (em, change, { today }) => (change.after ? scoringFacts(em, change, today) : null),
  rules: [
    (change, facts) => (facts ? withinReview(change, facts) : []),
    (change, facts) => (facts ? noConflict(change, facts) : []),
  ],
});
