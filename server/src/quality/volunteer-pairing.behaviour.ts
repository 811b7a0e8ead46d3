import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture, type Period } from '../kernel/change/day.rules.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Equivalence } from '../workforce/equivalence.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { VolunteerPairing } from './volunteer-pairing.entity.ts';
import {
  ledByProfessional,
  pairedOnce,
  volunteerIsRegistered,
  type PairingFacts,
} from './volunteer-pairing.rules.ts';

async function otherTimes(em: EntityManager, { id, after, siblings }: Change): Promise<Period[]> {
  if (!after) return [];
  const pair = { practitioner: after.practitionerId as string, volunteer: after.volunteerId as string };
  const beside = siblings.filter((s) => s.resource === resourceOf(VolunteerPairing));
  const where = { ...pair, id: { $nin: [id, ...beside.map((s) => s.id)] } };
  const standing = await em.find(VolunteerPairing, where, { disableIdentityMap: true });
  const proposed = beside
    .map((s) => s.after)
    .filter((v) => v?.practitionerId === pair.practitioner && v.volunteerId === pair.volunteer);
  return [...standing, ...proposed].map((v) => ({
    since: v!.since as string,
    until: (v!.until as string | null | undefined) ?? null,
  }));
}

async function volunteerOf(
  em: EntityManager,
  { after, siblings }: Change,
): Promise<PairingFacts['volunteer']> {
  const id = after?.volunteerId;
  if (typeof id !== 'string') return null;
  const sibling = siblings.find((s) => s.id === id && s.resource === resourceOf(Volunteer));
  const found = sibling?.after ?? (await em.findOne(Volunteer, { id }, { disableIdentityMap: true }));
  return found as PairingFacts['volunteer'];
}

async function isProfessional(em: EntityManager, { after }: Change): Promise<boolean> {
  const practitioner = after?.practitionerId;
  if (typeof practitioner !== 'string') return false;
  const held = await em.count(Certificate, { practitioner });
  return held > 0 || (await em.count(Equivalence, { practitioner })) > 0;
}

govern<PairingFacts>(VolunteerPairing, {
  facts: async (em, change) => ({
    others: await otherTimes(em, change),
    volunteer: await volunteerOf(em, change),
    professional: await isProfessional(em, change),
  }),
  rules: [
    pairedOnce,
    volunteerIsRegistered,
    ledByProfessional,
    notInFuture('since'),
    endsAfterStart('since', 'until'),
  ],
});
