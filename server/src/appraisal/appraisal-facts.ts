import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { Post } from '../institutions/post.entity.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { tenureOf } from '../workforce/tenure.rules.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Appraisal } from './appraisal.entity.ts';
import type { AppraisalFacts, PostHeld, Sides } from './appraisal.rules.ts';
import { ratingTotal, type WeightedScore } from './grading.rules.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import { AppraisalPeriod } from './period.entity.ts';
import { AppraisalRating } from './rating.entity.ts';
import { AppraisalScore } from './score.entity.ts';

/** What the rules of opening an appraisal ask. */
export async function openingFacts(em: EntityManager, change: Change): Promise<AppraisalFacts> {
  const { practitionerId, postId, periodId, indicatorSetId } = change.after ?? {};
  const twins = await standing(em, change, Appraisal, { practitionerId, periodId });
  return {
    person: await standingRecord(em, change, Practitioner, practitionerId),
    post: await standingRecord(em, change, Post, postId),
    period: await standingRecord(em, change, AppraisalPeriod, periodId),
    indicatorSet: await standingRecord(em, change, AppraisalIndicatorSet, indicatorSetId),
    held: await postsHeld(em, change, practitionerId),
    appraisedPosts: new Set(twins.map((a) => String(a.postId))),
  };
}

async function postsHeld(em: EntityManager, change: Change, practitionerId: unknown): Promise<PostHeld[]> {
  const held: PostHeld[] = [];
  for (const appointment of await standing(em, change, Appointment, { practitionerId })) {
    const tenure = tenureOf(appointment);
    const post = await standingRecord(em, change, Post, appointment.postId);
    if (tenure)
      held.push({ ...tenure, postId: String(appointment.postId), postName: String(post?.name ?? '') });
  }
  return held;
}

const none = { submitted: false, total: 0 };

/** Both ratings of an appraisal, as they stand. */
export async function sidesOf(em: EntityManager, change: Change): Promise<Sides> {
  const sides: Sides = { EMPLOYER: none, SERVED: none };
  for (const rating of await standing(em, change, AppraisalRating, { appraisalId: change.id }))
    sides[rating.side as keyof Sides] = {
      submitted: rating.state === 'SUBMITTED',
      total: ratingTotal(await weightedScores(em, change, rating.id)),
    };
  return sides;
}

async function weightedScores(em: EntityManager, change: Change, ratingId: string): Promise<WeightedScore[]> {
  const scores = await standing(em, change, AppraisalScore, { ratingId });
  return Promise.all(
    scores.map(async ({ score, indicatorId }) => {
      const indicator = await standingRecord(em, change, AppraisalIndicator, indicatorId);
      return { score: Number(score), weight: Number(indicator?.weight ?? 0) };
    }),
  );
}
