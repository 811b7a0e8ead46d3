import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence } from '../kernel/change/behaviour.ts';
import { columnOf, resourceOf } from '../kernel/declare/resource.ts';
import { secretColumn } from '../kernel/declare/columns.ts';
import { unseal } from '../kernel/values/sealed.ts';
import {
  awardsBidOfCall,
  bestOrReason,
  fullyScored,
  panelIsLargeEnough,
  stillQualifies,
  withinBudget,
  type AwardFacts,
} from './award.rules.ts';
import { Bid } from './bid.entity.ts';
import {
  afterAward,
  afterFailure,
  afterOpening,
  afterPublication,
  type SealedBid,
} from './call.consequences.rules.ts';
import {
  budgetBeforeCall,
  dueDayIsOver,
  itemsSettledBeforeCall,
  openLongEnough,
  somebodyBid,
  weightsTotalHundred,
  type CallFacts,
  type ItemFacts,
} from './call.rules.ts';
import { PurchaseCall } from './purchase-call.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';
import { reviewOf } from './review.ts';
import { ScoringItem } from './scoring-item.entity.ts';

const fresh = { disableIdentityMap: true } as const;
const bidDecl = resourceOf(Bid);

/** A bid's envelope, opened: read only to hand its content over to the fields that everybody concerned sees. */
async function envelopesOf(em: EntityManager, { id, action }: Change): Promise<SealedBid[]> {
  if (action !== 'open') return [];
  const [price, proposal] = ['price', 'proposal'].map((f) => secretColumn(f, 'Cipher'));
  const state = columnOf(bidDecl.fields.get('state')!);
  const rows = (await em.execute(
    `select id::text, ${price} as price, ${proposal} as proposal from bid where call_id = ? and ${state} = 'SUBMITTED' order by id`,
    [id],
  )) as SealedBid[];
  return rows.map((row) => ({
    id: row.id,
    price: unseal(row.price, { table: bidDecl.table, id: row.id, field: 'price' }),
    proposal: unseal(row.proposal, { table: bidDecl.table, id: row.id, field: 'proposal' }),
  }));
}

interface Facts extends CallFacts {
  review: AwardFacts;
  envelopes: SealedBid[];
  /** Bids that are neither withdrawn nor out. */
  standing: string[];
}

async function factsOf(em: EntityManager, change: Change, today: string): Promise<Facts> {
  const { id, after, before } = change;
  const projectId = (after ?? before)?.projectId as string;
  const items = await em.find(ScoringItem, { call: id }, fresh);
  const standing = await em.find(Bid, { call: id, state: { $in: ['SUBMITTED', 'OPENED'] } }, fresh);
  return {
    project: (await em.findOne(PurchaseProject, { id: projectId }, fresh)) as CallFacts['project'],
    weights: items.map((item) => item.weight),
    bids: standing.length,
    standing: standing.map((bid) => bid.id),
    review: await reviewOf(em, id, today),
    envelopes: await envelopesOf(em, change),
  };
}

const entities = { call: PurchaseCall, project: PurchaseProject, bid: Bid };

function follows(change: Change, { envelopes, standing }: Facts, today: string): Consequence[] {
  const projectId = String(change.after?.projectId);
  if (change.action === 'publish') return afterPublication(change.id, projectId, today, entities);
  if (change.action === 'open') return afterOpening(change.id, envelopes, today, entities);
  if (change.action === 'award')
    return afterAward(change.id, projectId, String(change.after?.awardedBidId), standing, today, entities);
  return change.action === 'fail' ? afterFailure(projectId, standing, entities) : [];
}

govern<Facts>(PurchaseCall, {
  facts: (em, change, { today }) => factsOf(em, change, today),
  actions: {
    publish: [budgetBeforeCall, weightsTotalHundred, openLongEnough],
    open: [dueDayIsOver, somebodyBid],
    award: [
      ...[awardsBidOfCall, panelIsLargeEnough, fullyScored, bestOrReason, stillQualifies, withinBudget].map(
        (rule) =>
          (change: Change, { review }: Facts, context: Parameters<typeof rule>[2]) =>
            rule(change, review, context),
      ),
    ],
  },
  consequences: (change, facts, { today }) => follows(change, facts, today),
});

govern<ItemFacts>(ScoringItem, {
  facts: async (em, { after, before }) => {
    const id = (after ?? before)?.callId as string | undefined;
    const call = id ? await em.findOne(PurchaseCall, { id }, fresh) : null;
    return { callState: (call?.state ?? null) as ItemFacts['callState'] };
  },
  rules: [itemsSettledBeforeCall],
});
