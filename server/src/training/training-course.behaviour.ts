import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { forSomebody } from './training-course.rules.ts';

govern<References>(TrainingCourse, { facts: referencesOf, rules: [forSomebody, divisionsInForce] });
