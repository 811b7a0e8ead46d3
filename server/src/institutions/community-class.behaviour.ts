import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { knownCodes, type References } from '../vocabulary/references.rules.ts';
import { CommunityClass } from './community-class.entity.ts';
import { classesCommunities, type CommunityFacts } from './community-class.rules.ts';

govern<References & CommunityFacts>(CommunityClass, {
  facts: async (em, change) => {
    const id = change.after?.divisionId;
    const found =
      typeof id === 'string' ? await em.findOne(Division, { id }, { disableIdentityMap: true }) : null;
    return { ...(await referencesOf(em, change)), level: found?.level ?? null };
  },
  rules: [classesCommunities, knownCodes, notInFuture('since')],
});
