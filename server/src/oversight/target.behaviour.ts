import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Target } from './target.entity.ts';
import { shareWithinWhole } from './target.rules.ts';

govern<References>(Target, { facts: referencesOf, rules: [shareWithinWhole, divisionsInForce] });
