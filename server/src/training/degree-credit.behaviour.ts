import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { knownCodes, type References } from '../vocabulary/references.rules.ts';
import { DegreeCredit } from './degree-credit.entity.ts';
import { countsOnce, type DegreeFacts } from './degree-credit.rules.ts';

govern<References & DegreeFacts>(DegreeCredit, {
  facts: async (em, change) => {
    const practitioner = change.after?.practitionerId;
    const others = { practitioner: practitioner as string, id: { $ne: change.id } };
    const asked = change.kind === 'CREATE' && typeof practitioner === 'string';
    return {
      ...(await referencesOf(em, change)),
      credited: asked && (await em.count(DegreeCredit, others)) > 0,
    };
  },
  rules: [notInFuture('awardedOn'), knownCodes, countsOnce],
});
