import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Campaign } from './campaign.entity.ts';
import { copiesOfMaterial, plannedOnly } from './campaign.rules.ts';

govern<References>(Campaign, {
  facts: referencesOf,
  rules: [notInFuture('heldOn'), plannedOnly, divisionsInForce],
  actions: { report: [copiesOfMaterial] },
});
