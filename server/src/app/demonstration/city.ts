import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { Grade } from '../../institutions/grade.entity.ts';
import { Inspection } from '../../institutions/inspection.entity.ts';
import { Institution } from '../../institutions/institution.entity.ts';
import { Post } from '../../institutions/post.entity.ts';
import { Appointment } from '../../workforce/appointment.entity.ts';
import { Certificate } from '../../workforce/certificate.entity.ts';
import { Equivalence } from '../../workforce/equivalence.entity.ts';
import { Practitioner } from '../../workforce/practitioner.entity.ts';
import type { Cast } from './cast.ts';
import { careerOf, type Career } from './careers.ts';
import { plannedGrades, plannedInspections } from './evaluations.ts';
import { groupedBy } from './grouping.ts';
import { plannedInstitutions } from './institutions.ts';
import { plannedPeople } from './people.ts';
import { communitiesByCounty } from './places.ts';
import { plannedPosts, type PlannedPost } from './posts.ts';
import { seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

const SEED = 20130401;
const PEOPLE = 1200;

/** The demonstration's records, as saved. */
export interface City extends Cast {
  appointments: Saved[];
}

/** Saves institutions, posts and people with their careers; `scale` times as many. */
export async function saveCity(em: EntityManager, context: RuleContext, scale: number): Promise<City> {
  const source = seeded(SEED);
  const institutions = await saveAll(
    em,
    Institution,
    plannedInstitutions(await communitiesByCounty(em), scale),
    context,
  );
  await saveAll(em, Grade, plannedGrades(source, institutions), context);
  await saveAll(em, Inspection, plannedInspections(source, institutions), context);
  const posts = plannedPosts(source, institutions);
  const people = plannedPeople(source, institutions, PEOPLE * scale);
  const careers = plannedCareers(source, posts, people as Saved[]);
  const savedPosts = await saveAll(em, Post, posts.map(filled), context);
  const savedPeople = await saveAll(em, Practitioner, people, context);
  const { certificates, appointments } = await saveCareers(
    em,
    context,
    careers,
    savedPeople,
    new Map(posts.map((p, i) => [p, savedPosts[i]!.id])),
  );
  return { institutions, posts: savedPosts, people: savedPeople, certificates, appointments };
}

function plannedCareers(source: Source, posts: PlannedPost[], people: Saved[]): Career[] {
  const at = groupedBy<PlannedPost, unknown>(posts, (post) => post.institutionId);
  return people.map((person, i) => careerOf(source, i, at.get(person.institutionId)!));
}

const filled = ({ values, free }: PlannedPost): PlannedPost['values'] =>
  values.state === 'OPEN' && free === 0 ? { ...values, state: 'FILLED' } : values;

async function saveCareers(
  em: EntityManager,
  context: RuleContext,
  careers: Career[],
  people: Saved[],
  postIds: Map<PlannedPost, string>,
): Promise<Pick<City, 'certificates' | 'appointments'>> {
  const ofAll = <T>(part: (career: Career, practitionerId: string) => T[]): T[] =>
    careers.flatMap((career, i) => part(career, people[i]!.id));
  const certificates = await saveAll(
    em,
    Certificate,
    ofAll((c, practitionerId) => c.certificates.map((v) => ({ ...v, practitionerId }))),
    context,
  );
  await saveAll(
    em,
    Equivalence,
    ofAll((c, practitionerId) => c.equivalences.map((v) => ({ ...v, practitionerId }))),
    context,
  );
  const appointments = ofAll((c, practitionerId) =>
    c.appointments.map(({ post, values }) => ({ ...values, practitionerId, postId: postIds.get(post)! })),
  );
  return { certificates, appointments: await saveAll(em, Appointment, appointments, context) };
}
