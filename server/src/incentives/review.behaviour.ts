import { govern } from '../kernel/change/behaviour.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RewardReview } from './review.entity.ts';
import { nominationIsReviewed, reviewerStandsApart, type ReviewFacts } from './review.rules.ts';

govern<ReviewFacts>(RewardReview, {
  facts: async (em, change) => {
    const id = (change.after ?? change.before)?.nominationId;
    const nomination = await standingRecord(em, change, RewardNomination, id);
    const person = await standingRecord(em, change, Practitioner, nomination?.practitionerId);
    return { nomination, employerId: person?.institutionId ?? null };
  },
  rules: [nominationIsReviewed, reviewerStandsApart],
});
