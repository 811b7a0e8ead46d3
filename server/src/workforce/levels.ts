import type { ProfessionalLevel } from './levels.rules.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Certificate } from './certificate.entity.ts';

/** Levels of the certificates that the change's person holds or is given by the same request, this change's own left out. */
export async function levelsHeld(em: EntityManager, change: Change): Promise<ProfessionalLevel[]> {
  const practitioner = change.after?.practitionerId;
  if (typeof practitioner !== 'string') return [];
  const touched = change.siblings.filter((s) => s.resource === resourceOf(Certificate));
  const where = { practitioner, id: { $nin: [change.id, ...touched.map((s) => s.id)] } };
  const kept = /^\d+$/.test(practitioner)
    ? await em.find(Certificate, where, { disableIdentityMap: true })
    : [];
  const proposed = touched.filter((s) => s.after?.practitionerId === practitioner).map((s) => s.after!.level);
  return [...kept.map((c) => c.level), ...proposed] as ProfessionalLevel[];
}
