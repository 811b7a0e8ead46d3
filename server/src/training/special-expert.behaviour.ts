import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { SpecialExpert } from './special-expert.entity.ts';

govern<References>(SpecialExpert, {
  facts: referencesOf,
  rules: [endsAfterStart('engagedOn', 'engagedUntil'), divisionsInForce],
});
