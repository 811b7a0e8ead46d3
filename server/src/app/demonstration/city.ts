import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
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
import { plannedInstitutions } from './institutions.ts';
import { plannedPeople } from './people.ts';
import { communitiesByCounty } from './places.ts';
import { plannedPosts, type PlannedPost } from './posts.ts';
import { seeded, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

const SEED = 20130401;
/** In each round. */
const PEOPLE = 1200;

/** The demonstration's records, as saved. */
export interface City extends Cast {
  appointments: Saved[];
}

/** Saves institutions, posts and people with their careers; `scale` times as many. */
export async function saveCity(em: EntityManager, context: RuleContext, scale: number): Promise<City> {
  const communities = await communitiesByCounty(em);
  const rounds: City[] = [];
  for (let round = 0; round < scale; round++)
    rounds.push(await saveRound(em, context, plannedInstitutions(communities, round), round));
  return {
    institutions: rounds.flatMap((r) => r.institutions),
    posts: rounds.flatMap((r) => r.posts),
    people: rounds.flatMap((r) => r.people),
    certificates: rounds.flatMap((r) => r.certificates),
    appointments: rounds.flatMap((r) => r.appointments),
  };
}

/** Each round draws from a source of its own: the first, which stories are about, is the same at every scale. */
async function saveRound(
  em: EntityManager,
  context: RuleContext,
  planned: Values[],
  round: number,
): Promise<City> {
  const [source, first] = [seeded(SEED + round), round * PEOPLE];
  const institutions = await saveAll(em, Institution, planned, context);
  await saveAll(em, Grade, plannedGrades(source, institutions), context);
  await saveAll(em, Inspection, plannedInspections(source, institutions), context);
  const posts = plannedPosts(source, institutions);
  const people = plannedPeople(source, institutions, PEOPLE, first);
  const careers = plannedCareers(source, posts, people as Saved[], first);
  const savedPosts = await saveAll(em, Post, posts.map(filled), context);
  const savedPeople = await saveAll(em, Practitioner, people, context);
  const postIds = new Map(posts.map((p, i) => [p, savedPosts[i]!.id]));
  const held = await saveCareers(em, context, careers, savedPeople, postIds);
  return { institutions, posts: savedPosts, people: savedPeople, ...held };
}

function plannedCareers(source: Source, posts: PlannedPost[], people: Saved[], first: number): Career[] {
  const at = Map.groupBy<unknown, PlannedPost>(posts, (post) => post.institutionId);
  return people.map((person, i) => careerOf(source, first + i, at.get(person.institutionId)!));
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
