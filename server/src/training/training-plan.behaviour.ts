import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { TrainingPlan } from './training-plan.entity.ts';
import { yearsInOrder } from './training-plan.rules.ts';

govern<References>(TrainingPlan, { facts: referencesOf, rules: [yearsInOrder, divisionsInForce] });
