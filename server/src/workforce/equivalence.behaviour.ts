import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import type { HolderFacts } from './certificate.rules.ts';
import { Equivalence } from './equivalence.entity.ts';
import { notCertifiedYet } from './equivalence.rules.ts';
import { levelsHeld } from './levels.ts';

govern<HolderFacts>(Equivalence, {
  facts: async (em, change) => ({ held: await levelsHeld(em, change) }),
  rules: [notInFuture('recognizedOn'), notCertifiedYet],
});
