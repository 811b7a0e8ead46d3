import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { birthDateOf } from './birth-dates.ts';
import { Certificate } from './certificate.entity.ts';
import { issuedToGrownUp, numberIsNew, oneOfEachLevel, type CertificateFacts } from './certificate.rules.ts';
import { levelsHeld } from './levels.ts';

async function numberTaken(em: EntityManager, { id, after, changed }: Change): Promise<boolean> {
  if (!changed.has('number') || typeof after?.number !== 'string') return false;
  return (await em.count(Certificate, { number: after.number, id: { $ne: id } })) > 0;
}

govern<CertificateFacts>(Certificate, {
  facts: async (em, change) => ({
    held: await levelsHeld(em, change),
    birthDate: await birthDateOf(em, change),
    numberTaken: await numberTaken(em, change),
  }),
  rules: [notInFuture('issuedOn'), issuedToGrownUp, numberIsNew, oneOfEachLevel],
});
