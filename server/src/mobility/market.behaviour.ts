import type { EntityManager } from '@mikro-orm/postgresql';
import { created, govern, type Change } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { Institution } from '../institutions/institution.entity.ts';
import {
  institutionLasts,
  whileInstitutionLasts,
  type InstitutionFacts,
} from '../institutions/lifetime.rules.ts';
import { Post } from '../institutions/post.entity.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { deriveValidity, validityWithinLimit } from './market.rules.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';
import {
  oneRegistration,
  postRecruits,
  seatsAreFree,
  type SeekerFacts,
  type VacancyFacts,
} from './vacancy.rules.ts';

const fresh = { disableIdentityMap: true } as const;

async function postOf(em: EntityManager, change: Change): Promise<VacancyFacts['post']> {
  const id = change.after?.postId;
  if (typeof id !== 'string') return null;
  const proposed = created(change, Post, id)?.after;
  if (proposed) return { ...proposed, free: Number(proposed.quota) } as VacancyFacts['post'];
  const post = await em.findOne(Post, { id }, fresh);
  const rows = (await em.execute('select people_in_post(?) as filled', [id])) as { filled: number }[];
  return post && ({ ...post, free: post.quota - rows[0]!.filled } as unknown as VacancyFacts['post']);
}

async function employerOf(em: EntityManager, change: Change): Promise<InstitutionFacts['institution']> {
  const post = await standingRecord(em, change, Post, change.after?.postId);
  return standingRecord(em, change, Institution, post?.institutionId);
}

async function offeredElsewhere(em: EntityManager, { id, after }: Change): Promise<number> {
  if (typeof after?.postId !== 'string') return 0;
  const sql = `select coalesce(sum(seats - people_hired(id)), 0)::int as offered from vacancy
    where post_id = ? and id <> ? and state = 'OPEN' and valid_until >= current_date`;
  const rows = (await em.execute(sql, [after.postId, id])) as { offered: number }[];
  return rows[0]!.offered;
}

govern<VacancyFacts & InstitutionFacts>(Vacancy, {
  // Two vacancies cannot both offer a post's last seat.
  locks: locksReferred('postId', Post),
  derive: deriveValidity('publishedOn', 'mobility.vacancy.days'),
  facts: async (em, change) => ({
    post: await postOf(em, change),
    institution: await employerOf(em, change),
    offered: await offeredElsewhere(em, change),
  }),
  rules: [
    notInFuture('publishedOn'),
    validityWithinLimit('publishedOn', 'mobility.vacancy.days'),
    postRecruits,
    seatsAreFree,
    whileInstitutionLasts('publishedOn'),
  ],
  actions: { prolong: [institutionLasts] },
});

govern<References & SeekerFacts>(Seeker, {
  derive: deriveValidity('registeredOn', 'mobility.seeker.days'),
  facts: async (em, change, { today }) => ({
    ...(await referencesOf(em, change)),
    elsewhere:
      change.kind === 'CREATE' &&
      typeof change.after?.practitionerId === 'string' &&
      (await em.count(Seeker, {
        practitioner: change.after.practitionerId,
        state: 'LOOKING',
        validUntil: { $gte: today },
        id: { $ne: change.id },
      })) > 0,
  }),
  rules: [
    divisionsInForce,
    notInFuture('registeredOn'),
    validityWithinLimit('registeredOn', 'mobility.seeker.days'),
    oneRegistration,
  ],
});
