import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { StandardAdoption } from './standard-adoption.entity.ts';
import { StandardVersion } from './standard-version.entity.ts';
import { versionInForce, versionStands, type AdoptionFacts } from './standard.rules.ts';

async function versionOf(em: EntityManager, { after }: Change): Promise<AdoptionFacts['version']> {
  const id = after?.editionId;
  if (typeof id !== 'string') return null;
  const found = await em.findOne(StandardVersion, { id }, { disableIdentityMap: true });
  return found as AdoptionFacts['version'];
}

govern(StandardVersion, { rules: [versionStands, endsAfterStart('inForceOn', 'withdrawnOn')] });
govern<AdoptionFacts>(StandardAdoption, {
  facts: async (em, change) => ({ version: await versionOf(em, change) }),
  rules: [versionInForce, notInFuture('adoptedOn', 'endedOn'), endsAfterStart('adoptedOn', 'endedOn')],
});
