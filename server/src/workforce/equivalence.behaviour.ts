import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { standing } from '../kernel/change/standing.ts';
import { Equivalence } from './equivalence.entity.ts';
import { notCertifiedYet, recognizedOnce, type EquivalenceFacts } from './equivalence.rules.ts';
import { levelsHeld } from './levels.ts';

govern<EquivalenceFacts>(Equivalence, {
  facts: async (em, change) => {
    const practitionerId = change.after?.practitionerId;
    const others = await standing(em, change, Equivalence, { practitionerId });
    return { held: await levelsHeld(em, change), recognized: others.map(({ level }) => String(level)) };
  },
  rules: [notInFuture('recognizedOn'), recognizedOnce, notCertifiedYet],
});
