import { govern } from '../kernel/change/behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, knownCodes, type References } from '../vocabulary/references.rules.ts';
import { UniversityProgramme } from './university-programme.entity.ts';
import { practiceWithinTotal } from './university-programme.rules.ts';

govern<References>(UniversityProgramme, {
  facts: referencesOf,
  rules: [practiceWithinTotal, knownCodes, divisionsInForce],
});
