import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { DevelopmentTarget } from './development-target.entity.ts';
import { shareWithinWhole } from './development-target.rules.ts';

govern<References>(DevelopmentTarget, { facts: referencesOf, rules: [shareWithinWhole, divisionsInForce] });
