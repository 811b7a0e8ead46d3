import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { AppraisalRating } from './rating.entity.ts';
import {
  appraisalIsRated,
  deriveSubmission,
  everyIndicatorScored,
  indicatorOfTheSet,
  ratingIsPending,
  unsubmittedIsEdited,
  type RatingFacts,
  type ScoreFacts,
} from './rating.rules.ts';
import { AppraisalScore } from './score.entity.ts';

async function unscoredOf(em: EntityManager, change: Change): Promise<string[]> {
  if (change.action !== 'submit') return [];
  const { indicatorSetId } = change.after ?? {};
  const scores = await standing(em, change, AppraisalScore, { ratingId: change.id });
  const scored = new Set(scores.map((s) => s.indicatorId));
  const indicators = await standing(em, change, AppraisalIndicator, { indicatorSetId });
  return indicators.filter((i) => !scored.has(i.id)).map((i) => String(i.title));
}

govern<RatingFacts>(AppraisalRating, {
  derive: deriveSubmission,
  facts: async (em, change) => ({
    appraisal: await standingRecord(em, change, Appraisal, change.after?.appraisalId),
    unscored: await unscoredOf(em, change),
  }),
  rules: [appraisalIsRated, unsubmittedIsEdited],
  actions: { submit: [everyIndicatorScored] },
});

govern<ScoreFacts>(AppraisalScore, {
  facts: async (em, change) => {
    const { ratingId, indicatorId } = change.after ?? change.before ?? {};
    const alone = { ...change, siblings: [] };
    return {
      rating: await standingRecord(em, alone, AppraisalRating, ratingId),
      indicator: await standingRecord(em, change, AppraisalIndicator, indicatorId),
    };
  },
  rules: [ratingIsPending, indicatorOfTheSet],
});
