import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Pilot } from './pilot.entity.ts';

govern<References>(Pilot, {
  facts: referencesOf,
  rules: [
    notInFuture('designatedOn', 'endedOn'),
    endsAfterStart('designatedOn', 'endedOn'),
    divisionsInForce,
  ],
});
