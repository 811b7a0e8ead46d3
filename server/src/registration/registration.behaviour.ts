import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { periodsOf } from './periods.ts';
import { Registration } from './registration.entity.ts';
import { RegistrationNotice } from './registration-notice.entity.ts';
import {
  announcement,
  deriveValidUntil,
  groundApplies,
  notRegisteredTwice,
  ofTheHolder,
  periodInOrder,
  type RegistrationFacts,
} from './registration.rules.ts';

const fresh = { disableIdentityMap: true };

async function factsOf(em: EntityManager, { id, action, after }: Change): Promise<RegistrationFacts> {
  const { certificateId, groundId, practitionerId } = after as Record<string, string | null>;
  const certificate = await em.findOne(Certificate, { id: certificateId! }, fresh);
  const cancelling = action === 'cancel';
  const holder = cancelling ? await em.findOne(Practitioner, { id: practitionerId! }, fresh) : null;
  return {
    certificate: certificate && { practitionerId: certificate.practitioner.id },
    others: (await periodsOf(em, 'certificate_id', certificateId)).filter((p) => p.id !== id),
    ground: cancelling && groundId ? await em.findOne(CancellationGround, { id: groundId }, fresh) : null,
    holderName: holder?.name ?? '',
  };
}

govern<RegistrationFacts>(Registration, {
  derive: deriveValidUntil,
  facts: factsOf,
  rules: [notInFuture('registeredOn', 'cancelledOn'), periodInOrder, ofTheHolder, notRegisteredTwice],
  actions: { cancel: [groundApplies] },
  consequences: (change, facts, context) => announcement(RegistrationNotice, change, facts, context),
});
