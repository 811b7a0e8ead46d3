import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOfAll } from '../vocabulary/references.ts';
import { divisionsInForce, knownCodes, type References } from '../vocabulary/references.rules.ts';
import { duplicatesOfAll } from './duplicates.ts';
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
  factsOfAll: async (em, changes) => {
    const references = await referencesOfAll(em, changes);
    return (await duplicatesOfAll(em, changes)).map((duplicates) => ({ ...references, ...duplicates }));
  },
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
