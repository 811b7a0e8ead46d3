import type { Cast } from '../cast.ts';
import type { Saved } from '../saving.ts';
import { clerkInstitution } from './choosing.ts';

const TOLD = 3;

/** Certificates whose first registration is still being told: of the institution for which `clerk` works. */
export function applicants(city: Cast): Saved[] {
  const staff = new Set(
    city.people.filter((p) => p.institutionId === clerkInstitution(city).id).map((p) => p.id),
  );
  return city.certificates
    .filter((c) => staff.has(String(c.practitionerId)) && c.level === 'ASSISTANT')
    .slice(0, TOLD);
}
