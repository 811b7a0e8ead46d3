import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, knownCodes, type References } from '../vocabulary/references.rules.ts';
import { duplicatesOf } from './duplicates.ts';
import { namesakesToCheck, numberNotRegistered, type DuplicateFacts } from './duplicates.rules.ts';
import { Practitioner } from './practitioner.entity.ts';
import {
  derivedStaysDerived,
  derivePractitioner,
  plausibleBirth,
  soundDocument,
} from './practitioner.rules.ts';

govern<References & DuplicateFacts>(Practitioner, {
  derive: derivePractitioner,
  facts: async (em, change) => ({ ...(await referencesOf(em, change)), ...(await duplicatesOf(em, change)) }),
  rules: [
    soundDocument,
    derivedStaysDerived,
    plausibleBirth,
    numberNotRegistered,
    namesakesToCheck,
    knownCodes,
    divisionsInForce,
    notInFuture('practisingSince'),
  ],
});
