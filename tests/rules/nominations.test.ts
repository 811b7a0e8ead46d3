import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { fieldsBelong } from '../../server/src/kernel/change/belonging.ts';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import {
  nominatedOnce,
  programmeTakesNominations,
  reviewSuffices,
  subjectInArea,
} from '../../server/src/incentives/nomination.rules.ts';
import { RewardProgramme } from '../../server/src/incentives/programme.entity.ts';
import {
  levelFitsDivision,
  quotaCoversHonoured,
  quotaWithinLimit,
} from '../../server/src/incentives/programme.rules.ts';
import { RewardReview } from '../../server/src/incentives/review.entity.ts';
import { nominationIsReviewed, reviewerStandsApart } from '../../server/src/incentives/review.rules.ts';
import type { Change, Values } from '../../server/src/kernel/change/behaviour.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const clause = '二(四)2';
const context = contextWith({
  'notice.working-days': 5,
  'reward.quota.city': [30, 10],
  'reward.quota.county': [10, 3],
  'reward.review.count': 3,
  'reward.review.score': 75,
});
const on = (today: string) => ({ ...context, today });
const acting = (action: string, values: Values): Change => ({
  ...alteration(RewardNomination, values, {}),
  kind: 'ACTION',
  action,
});

describe('nomination and review (二(四)2)', () => {
  const programme = {
    divisionId: '350404000000',
    state: 'OPEN',
    nominationsFrom: '2024-05-01',
    nominationsUntil: TODAY,
  };
  const facts = { programme, subject: { divisionId: '350404001001' }, twins: 0, reviews: 3, average: 75 };
  const nomination = (values: Values) =>
    creation(RewardNomination, { divisionId: '350404000000', ...values });

  it.each([
    [{ kind: 'PERSON', practitionerId: '1' }, []],
    [{ kind: 'PERSON', institutionId: '1' }, ['REQUIRED', 'NOT_APPLICABLE']],
    [{ kind: 'INSTITUTION', institutionId: '1' }, []],
    [{ kind: 'INSTITUTION', institutionId: '1', practitionerId: '1' }, ['NOT_APPLICABLE']],
  ])('%j: %s', (values, code) => {
    expect(fieldsBelong(nomination(values)).map((v) => v.code)).toEqual(code);
  });

  it('comes in time, once, and from the area', () => {
    const made = nomination({ kind: 'PERSON' });
    expect(programmeTakesNominations(made, facts, context)).toEqual([]);
    expect(programmeTakesNominations(made, facts, on('2024-06-02'))).toHaveLength(1);
    expect(nominatedOnce(made, { ...facts, twins: 1 })).toMatchObject([{ field: 'practitionerId', clause }]);
    expect(subjectInArea(made, facts)).toEqual([]);
    expect(subjectInArea(nomination({ divisionId: '350405000000' }), facts)[0]?.code).toBe(
      'OUTSIDE_PROGRAMME',
    );
    const elsewhere = { ...facts, subject: { divisionId: '350405001001' } };
    expect(subjectInArea(made, elsewhere)[0]?.code).toBe('NOT_NOMINEES_PLACE');
  });

  it.each([
    [3, 75, undefined],
    [2, 99, 'REVIEWS_MISSING'],
    [3, 74.99, 'SCORE_TOO_LOW'],
  ])('%i reviews with an average of %d: %s', (reviews, average, code) => {
    const [violation] = reviewSuffices(acting('select', {}), { ...facts, reviews, average }, context);
    expect(violation?.code).toBe(code);
  });

  it('is reviewed by others than those concerned, until it is selected', () => {
    const review = (reviewerUnitId: string) => creation(RewardReview, { reviewerUnitId });
    const concerned = {
      nomination: { nominatedById: '1', institutionId: null, state: 'NOMINATED' },
      employerId: '2',
    };
    expect(reviewerStandsApart(review('3'), concerned)).toEqual([]);
    for (const unit of ['1', '2'])
      expect(reviewerStandsApart(review(unit), concerned)).toMatchObject([{ code: 'RECUSAL', clause }]);
    const selected = { ...concerned, nomination: { ...concerned.nomination, state: 'SELECTED' } };
    expect(nominationIsReviewed(review('3'), selected)).toHaveLength(1);
  });

  it('ends conferred, dropped or revoked', () => {
    expect(stepsAllowed(RewardNomination)).toEqual([
      'NOMINATED select SELECTED',
      'SELECTED publicize NOTICED',
      'NOTICED confer CONFERRED',
      'NOMINATED drop DROPPED',
      'SELECTED drop DROPPED',
      'NOTICED drop DROPPED',
      'CONFERRED revoke REVOKED',
    ]);
  });
});

describe('programmes (二(四)2)', () => {
  it.each([
    ['CITY', 30, 10, []],
    ['CITY', 31, 10, ['personQuota']],
    ['COUNTY', 10, 4, ['institutionQuota']],
    ['COUNTY', 11, 4, ['personQuota', 'institutionQuota']],
  ])('%s with %i and %i honours: beyond the limit %j', (level, personQuota, institutionQuota, fields) => {
    const violations = quotaWithinLimit(
      creation(RewardProgramme, { level, personQuota, institutionQuota }),
      undefined,
      context,
    );
    expect(violations.map((v) => v.field)).toEqual(fields);
    for (const v of violations) expect(v).toMatchObject({ code: 'QUOTA_ABOVE_LIMIT', clause });
  });

  it.each([
    ['CITY', '350400000000', 0],
    ['CITY', '350404000000', 1],
    ['COUNTY', '350404000000', 0],
    ['COUNTY', '350400000000', 1],
    ['COUNTY', '350404001000', 1],
  ])('%s at %s: %i objections', (level, divisionId, count) => {
    expect(levelFitsDivision(creation(RewardProgramme, { level, divisionId }))).toHaveLength(count);
  });

  it('takes no quota away that was used', () => {
    const change = alteration(RewardProgramme, { personQuota: 5 }, { personQuota: 1 });
    expect(quotaCoversHonoured(change, { honoured: { PERSON: 2, INSTITUTION: 0 } })).toMatchObject([
      { field: 'personQuota', clause },
    ]);
    expect(quotaCoversHonoured(change, { honoured: { PERSON: 1, INSTITUTION: 0 } })).toEqual([]);
  });
});
