import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { capacityCoversLet, emptyBeforeClosing, type BaseFacts } from './base.rules.ts';
import { IncubationBase } from './incubation-base.entity.ts';
import { Tenancy } from './tenancy.entity.ts';
import { HOLDING } from './tenancy.lifecycle.ts';

govern<References & BaseFacts>(IncubationBase, {
  facts: async (em, change) => {
    const where = { base: change.id, state: { $in: [...HOLDING] } };
    const tenants = await em.find(Tenancy, where, { disableIdentityMap: true });
    return {
      ...(await referencesOf(em, change)),
      held: tenants.reduce((sum, { places }) => sum + places, 0),
    };
  },
  rules: [divisionsInForce, notInFuture('openedOn'), capacityCoversLet],
  actions: { close: [emptyBeforeClosing] },
});
