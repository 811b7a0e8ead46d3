import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { EthicsAcknowledgement } from './ethics-acknowledgement.entity.ts';
import { EthicsCode } from './ethics-code.entity.ts';
import { editionInForce, editionStands, givenToday, type AcknowledgementFacts } from './ethics-code.rules.ts';

async function codeOf(em: EntityManager, { after }: Change): Promise<AcknowledgementFacts['code']> {
  const id = after?.codeId;
  if (typeof id !== 'string') return null;
  return (await em.findOne(EthicsCode, { id }, { disableIdentityMap: true })) as AcknowledgementFacts['code'];
}

govern(EthicsCode, { rules: [editionStands] });
govern<AcknowledgementFacts>(EthicsAcknowledgement, {
  derive: givenToday,
  facts: async (em, change) => ({ code: await codeOf(em, change) }),
  rules: [editionInForce],
});
