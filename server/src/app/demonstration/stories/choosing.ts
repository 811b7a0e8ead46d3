import type { Values } from '../../../kernel/change/behaviour.ts';
import { codeAtLevel } from '../../../vocabulary/division-code.rules.ts';
import type { Cast } from '../cast.ts';
import { certifiedIn } from '../holders.ts';
import { REMARK } from '../institutions.ts';
import { citizenId } from '../numbers.ts';
import { counties } from '../places.ts';
import type { Saved } from '../saving.ts';

type Slug = (typeof counties)[number]['slug'];

export const countyCode = (slug: Slug): string => counties.find((c) => c.slug === slug)!.code;

const lies = (record: Saved, slug: Slug): boolean =>
  codeAtLevel(String(record.divisionId), 'COUNTY') === countyCode(slug);

/** The first institution of a sector in a county. */
export const institutionOf = ({ institutions }: Cast, slug: Slug, sector: string): Saved =>
  institutions.find((i) => lies(i, slug) && i.sector === sector)!;

/** People of a sector in a county who are on post, in order of entry. */
export const peopleOf = ({ people }: Cast, slug: Slug, sector?: string): Saved[] =>
  people.filter((p) => lies(p, slug) && p.engagement === 'ON_POST' && (!sector || p.sector === sector));

/** The institution and the person for whom the accounts `clerk` and `practitioner` stand. */
export const clerkInstitution = ({ institutions }: Cast): Saved =>
  institutions.find((i) => i.kind === 'PRIVATE_NON_ENTERPRISE')!;
export const ownPerson = (city: Cast): Saved =>
  city.people.find((p) => p.institutionId === clerkInstitution(city).id)!;

/** A post of an institution that still has a seat. */
export const openPost = ({ posts }: Cast, institution: Saved): Saved =>
  posts.find((p) => p.institutionId === institution.id && p.state === 'OPEN')!;

const appointmentOf = ({ appointments }: Cast, { id }: Saved): Saved | undefined =>
  appointments.find((a) => a.practitionerId === id);

/** The first appointment of somebody of a sector in a county, and the first person there who never had one. */
export const appointmentIn = (city: Cast, slug: Slug, sector: string): Saved =>
  peopleOf(city, slug, sector)
    .map((person) => appointmentOf(city, person))
    .find((appointment) => appointment !== undefined)!;
export const neverInPost = (city: Cast, slug: Slug, sector: string): Saved =>
  peopleOf(city, slug, sector).find((person) => !appointmentOf(city, person))!;

/** Somebody without any certificate, of a county. */
export function uncertified(city: Cast, slug: Slug, sector?: string): Saved {
  const certified = certifiedIn(city);
  return peopleOf(city, slug, sector).find((p) => !certified.has(p.id))!;
}

/** Serials of newcomers lie above those of the people already there; odd for a man. */
const NEWCOMERS = 900;

/** A person who is to be entered at an institution. */
export const newcomer = (
  institution: Saved,
  name: string,
  born: string,
  serial: number,
  more: Values = {},
): Values => ({
  name,
  documentType: 'CITIZEN_ID',
  documentNumber: citizenId('350402', born, NEWCOMERS + serial),
  divisionId: institution.divisionId,
  sector: institution.sector,
  institutionId: institution.id,
  education: '21',
  major: '社会工作',
  practisingSince: '2025-03-01',
  remark: REMARK,
  ...more,
});

/** A certificate that the demonstration's authority issued; the serial keeps it apart from those loaded. */
export const certificate = (practitionerId: string, level: string, serial: number): Values => ({
  practitionerId,
  level,
  number: `DEMO-2025-N${String(serial).padStart(6, '0')}`,
  issuedOn: '2025-09-20',
  issuedBy: '演示发证机构（虚构）',
});
