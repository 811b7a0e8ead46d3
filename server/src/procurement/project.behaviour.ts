import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { partyOf } from './parties.ts';
import {
  budgetIsThere,
  buyerMayBuy,
  purchasable,
  settledOnceCalled,
  type ProjectFacts,
} from './project.rules.ts';
import { PurchaseProject } from './purchase-project.entity.ts';

govern<ProjectFacts>(PurchaseProject, {
  facts: async (em, { after }, { today }) => ({ buyer: await partyOf(em, after?.buyerId, today) }),
  rules: [buyerMayBuy, purchasable, notInFuture('budgetApprovedOn'), budgetIsThere, settledOnceCalled],
});
