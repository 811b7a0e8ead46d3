import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOfAll } from '../vocabulary/references.ts';
import { divisionsInForce, knownCodes, type References } from '../vocabulary/references.rules.ts';
import { duplicatesOfAll } from './duplicates.ts';
import { namesakesToCheck, numberNotRegistered, type DuplicateFacts } from './duplicates.rules.ts';
import {
  employerStands,
  leavesPostsFirst,
  leavesPostsOnLeaving,
  worksWhereRecorded,
  type PlacementFacts,
} from './placement.rules.ts';
import { placementsOfAll } from './placement.ts';
import { Practitioner } from './practitioner.entity.ts';
import {
  derivedStaysDerived,
  derivePractitioner,
  numberFollowsType,
  plausibleBirth,
  soundDocument,
} from './practitioner.rules.ts';

govern<References & DuplicateFacts & PlacementFacts>(Practitioner, {
  derive: derivePractitioner,
  factsOfAll: async (em, changes) => {
    const references = await referencesOfAll(em, changes);
    const [duplicates, placements] = [await duplicatesOfAll(em, changes), await placementsOfAll(em, changes)];
    return changes.map((_, i) => ({ ...references, ...duplicates[i]!, ...placements[i]! }));
  },
  rules: [
    soundDocument,
    numberFollowsType,
    derivedStaysDerived,
    plausibleBirth,
    numberNotRegistered,
    namesakesToCheck,
    knownCodes,
    divisionsInForce,
    leavesPostsFirst,
    leavesPostsOnLeaving,
    worksWhereRecorded,
    employerStands,
    notInFuture('practisingSince'),
  ],
});
