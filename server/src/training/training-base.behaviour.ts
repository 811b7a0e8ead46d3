import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { TrainingBase } from './training-base.entity.ts';
import { establishedInTime, liesInCounty, placeOfBefore, type BaseFacts } from './training-base.rules.ts';

async function placeOf(em: EntityManager, { after }: Change): Promise<BaseFacts['place']> {
  const id = after?.divisionId;
  return typeof id === 'string' ? em.findOne(Division, { id }, { disableIdentityMap: true }) : null;
}

govern<BaseFacts>(TrainingBase, {
  facts: async (em, change) => ({ place: await placeOf(em, change) }),
  rules: [
    liesInCounty,
    placeOfBefore,
    establishedInTime,
    notInFuture('establishedOn'),
    endsAfterStart('establishedOn', 'closedOn'),
  ],
});
