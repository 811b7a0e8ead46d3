import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { AppraisalAppeal } from '../../server/src/appraisal/appeal.entity.ts';
import { appealInTime, totalDiffers } from '../../server/src/appraisal/appeal.rules.ts';
import { Appraisal } from '../../server/src/appraisal/appraisal.entity.ts';
import {
  bothHaveRated,
  heldPostInPeriod,
  otherPostsInPeriod,
  periodIsOpen,
  servedIsAnother,
  setFitsPost,
  type AppraisalFacts,
} from '../../server/src/appraisal/appraisal.rules.ts';
import { atLeast, combinedTotal, gradeOf, ratingTotal } from '../../server/src/appraisal/grading.rules.ts';
import { AppraisalIndicator } from '../../server/src/appraisal/indicator.entity.ts';
import { AppraisalIndicatorSet } from '../../server/src/appraisal/indicator-set.entity.ts';
import {
  coversAllAspects,
  draftsOnlyAreDeleted,
  indicatorsOfDraftsOnly,
  mainContentLeads,
  weightsTotalHundred,
} from '../../server/src/appraisal/indicator-set.rules.ts';
import { AppraisalPeriod } from '../../server/src/appraisal/period.entity.ts';
import { lastDayNotBeforeFirst, periodsApart } from '../../server/src/appraisal/period.rules.ts';
import { AppraisalRating } from '../../server/src/appraisal/rating.entity.ts';
import {
  appraisalIsRated,
  everyIndicatorScored,
  indicatorOfTheSet,
  ratingIsPending,
  ratingsOf,
} from '../../server/src/appraisal/rating.rules.ts';
import { resultOfAppeal, resultOfRatings } from '../../server/src/appraisal/result.rules.ts';
import { AppraisalScore } from '../../server/src/appraisal/score.entity.ts';
import { publicHolidays } from '../../server/src/vocabulary/holidays.ts';
import { workingCalendar } from '../../server/src/vocabulary/working-days.rules.ts';
import { alteration, contextWith, creation, deletion } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const clause = '二(三)2';
const parameters = {
  'appraisal.share.employer': 60,
  'appraisal.main.weight': 60,
  'appraisal.grades': [90, 75, 60],
  'appraisal.appeal.days': 10,
};
const context = contextWith(parameters);

describe('indicator sets (二(三)2)', () => {
  const weights = { ACHIEVEMENT: 30, ABILITY: 20, CONDUCT: 15, ETHICS: 15, QUALITY: 10, STANDARD: 10 };
  const set = (more: Record<string, number> = {}) => ({
    indicators: Object.entries({ ...weights, ...more }).map(([aspect, weight]) => ({ aspect, weight })),
    predecessorId: null,
  });
  const adoption = alteration(AppraisalIndicatorSet, { state: 'DRAFT' }, { state: 'IN_FORCE' });

  it.each([
    [100, {}, 0],
    [99, { STANDARD: 9 }, 1],
    [101, { STANDARD: 11 }, 1],
  ])('weights totalling %i, by %j: %i objections', (total, more, count) => {
    const violations = weightsTotalHundred(adoption, set(more));
    expect(violations).toHaveLength(count);
    for (const v of violations) expect(v).toMatchObject({ code: 'WEIGHTS_NOT_FULL', clause });
    if (count > 0) expect(violations[0]!.message).toContain(`合计为 ${total}`);
  });

  it('a set without any indicator totals nothing', () => {
    expect(weightsTotalHundred(adoption, { indicators: [], predecessorId: null })).toHaveLength(1);
  });

  it('covers every aspect that the policy names', () => {
    const { indicators } = set();
    const lacking = indicators.filter((i) => i.aspect !== 'ETHICS');
    expect(coversAllAspects(adoption, { indicators, predecessorId: null })).toEqual([]);
    const [violation] = coversAllAspects(adoption, { indicators: lacking, predecessorId: null });
    expect(violation).toMatchObject({ code: 'ASPECT_MISSING', clause });
    expect(violation!.message).toContain('职业道德');
  });

  it.each([
    [60, { CONDUCT: 10 }, 0],
    [59, { CONDUCT: 9 }, 1],
  ])('achievements, ability and conduct weigh %i: %#', (_share, more, count) => {
    const violations = mainContentLeads(adoption, set(more), context);
    expect(violations).toHaveLength(count);
    for (const v of violations) expect(v.clause).toBe(clause);
  });

  it('once adopted, neither its indicators nor itself are changed away', () => {
    const change = alteration(AppraisalIndicator, { weight: 10 }, { weight: 20 });
    expect(indicatorsOfDraftsOnly(change, { setState: 'IN_FORCE' })).toMatchObject([
      { code: 'SET_SETTLED', clause },
    ]);
    expect(indicatorsOfDraftsOnly(change, { setState: 'DRAFT' })).toEqual([]);
    expect(draftsOnlyAreDeleted(deletion(AppraisalIndicatorSet, { state: 'RETIRED' }))).toHaveLength(1);
    expect(draftsOnlyAreDeleted(deletion(AppraisalIndicatorSet, { state: 'DRAFT' }))).toEqual([]);
  });

  it('goes from draft over force to retirement', () => {
    expect(stepsAllowed(AppraisalIndicatorSet)).toEqual(['DRAFT adopt IN_FORCE', 'IN_FORCE retire RETIRED']);
  });
});

describe('periods (二(三)2)', () => {
  const period = (startOn: string, endOn: string) => creation(AppraisalPeriod, { startOn, endOn });
  const others = [{ title: '2023年度', startOn: '2023-01-01', endOn: '2023-12-31' }];

  it.each([
    ['2024-01-01', '2024-12-31', []],
    ['2023-12-31', '2024-12-31', ['PERIODS_OVERLAP']],
    ['2022-01-01', '2023-01-01', ['PERIODS_OVERLAP']],
    ['2022-01-01', '2022-12-31', []],
  ])('%s to %s: %j', (from, to, codes) => {
    expect(periodsApart(period(from, to), { others }).map((v) => v.code)).toEqual(codes);
  });

  it('may last one day, not less', () => {
    expect(lastDayNotBeforeFirst(period('2024-01-01', '2024-01-01'))).toEqual([]);
    expect(lastDayNotBeforeFirst(period('2024-01-02', '2024-01-01'))).toMatchObject([{ clause }]);
  });
});

describe('opening an appraisal (二(三)2)', () => {
  const facts: AppraisalFacts = {
    person: { name: '张三', divisionId: '350404000000', sector: 'TRADE_UNION' },
    post: { name: '社工岗', kind: 'GENERAL', level: 'MID', institutionId: '10' },
    period: { title: '2024年度', startOn: '2024-01-01', endOn: '2024-12-31', state: 'OPEN' },
    indicatorSet: { postKind: 'GENERAL', level: 'MID', state: 'IN_FORCE' },
    held: [
      { since: '2022-01-01', until: null, postId: '5', postName: '社工岗', practitionerId: '1' },
    ] as never,
    appraisedPosts: new Set(),
  };
  const opened = creation(Appraisal, { postId: '5', servedId: '20', indicatorSetId: '7' });

  it('has two raters: the employing institution and the unit served, which is another', () => {
    expect(ratingsOf(opened, facts)).toMatchObject([
      { side: 'EMPLOYER', raterId: '10', title: '张三 · 社工岗 · 2024年度' },
      { side: 'SERVED', raterId: '20', divisionId: '350404000000' },
    ]);
    expect(servedIsAnother(opened, facts)).toEqual([]);
    const alone = creation(Appraisal, { postId: '5', servedId: '10' });
    expect(servedIsAnother(alone, facts)).toMatchObject([{ code: 'ONE_RATER', clause }]);
  });

  it.each([
    [{ postKind: 'GENERAL', level: 'MID', state: 'IN_FORCE' }, undefined],
    [{ postKind: 'PRINCIPAL', level: 'MID', state: 'IN_FORCE' }, 'SET_NOT_FOR_POST'],
    [{ postKind: 'GENERAL', level: 'SENIOR', state: 'IN_FORCE' }, 'SET_NOT_FOR_POST'],
    [{ postKind: 'GENERAL', level: 'MID', state: 'DRAFT' }, 'SET_NOT_IN_FORCE'],
  ])('by the indicators %j: %s', (indicatorSet, code) => {
    expect(setFitsPost(opened, { ...facts, indicatorSet })[0]?.code).toBe(code);
  });

  it('is not opened in a closed period', () => {
    const closed = { ...facts, period: { ...facts.period, state: 'CLOSED' } };
    expect(periodIsOpen(opened, closed)).toMatchObject([{ code: 'PERIOD_CLOSED', clause }]);
  });

  it.each([
    ['2023-12-31', '2024-01-01', 1],
    ['2023-12-31', '2024-01-02', 0],
    ['2024-12-31', null, 0],
    ['2025-01-01', null, 1],
  ])('in a post held from %s to %s: %i objections', (since, until, count) => {
    const held = [{ since, until, postId: '5', postName: '社工岗' }];
    const violations = heldPostInPeriod(opened, { ...facts, held });
    expect(violations).toHaveLength(count);
    for (const v of violations) expect(v).toMatchObject({ code: 'NOT_IN_POST', clause });
  });

  it('who changed post within the period is to be appraised in each post', () => {
    const held = [
      { since: '2022-01-01', until: '2024-04-01', postId: '5', postName: '社工岗' },
      { since: '2024-04-01', until: null, postId: '6', postName: '督导岗' },
    ];
    const [warning] = otherPostsInPeriod(opened, { ...facts, held });
    expect(warning).toMatchObject({ code: 'POST_CHANGED', warning: true, clause });
    expect(warning!.message).toContain('督导岗');
    const both = { ...facts, held, appraisedPosts: new Set(['6']) };
    expect(otherPostsInPeriod(opened, both)).toEqual([]);
    expect(heldPostInPeriod(creation(Appraisal, { postId: '6' }), { ...facts, held })).toEqual([]);
  });
});

describe('rating (二(三)2)', () => {
  it('is complete when submitted', () => {
    const change = alteration(AppraisalRating, { state: 'PENDING' }, { state: 'SUBMITTED' });
    const facts = { appraisal: { state: 'RATING' }, unscored: ['职业道德'] };
    expect(everyIndicatorScored(change, facts)).toMatchObject([{ code: 'INDICATOR_UNSCORED', clause }]);
    expect(everyIndicatorScored(change, { ...facts, unscored: [] })).toEqual([]);
    expect(appraisalIsRated(change, { ...facts, appraisal: { state: 'CONCLUDED' } })).toHaveLength(1);
  });

  it('scores the indicators of its set, until it is submitted', () => {
    const score = creation(AppraisalScore, { ratingId: '1', indicatorId: '2' });
    const facts = {
      rating: { state: 'PENDING', indicatorSetId: '7' },
      indicator: { indicatorSetId: '7' },
    };
    expect([...ratingIsPending(score, facts), ...indicatorOfTheSet(score, facts)]).toEqual([]);
    expect(indicatorOfTheSet(score, { ...facts, indicator: { indicatorSetId: '8' } })).toHaveLength(1);
    const submitted = { ...facts, rating: { ...facts.rating, state: 'SUBMITTED' } };
    expect(ratingIsPending(score, submitted)).toMatchObject([{ code: 'RATING_SUBMITTED', clause }]);
  });
});

describe('the result (二(三)2)', () => {
  it('weighs scores by their indicators and both sides by their shares', () => {
    const scores = [
      { score: 90, weight: 70 },
      { score: 80, weight: 30 },
    ];
    expect(ratingTotal(scores)).toBe(87);
    expect(combinedTotal(87, 95, 60)).toBe(90.2);
    expect(combinedTotal(87, 95, 100)).toBe(87);
  });

  it.each([
    [100, 'EXCELLENT'],
    [90, 'EXCELLENT'],
    [89.99, 'QUALIFIED'],
    [75, 'QUALIFIED'],
    [60, 'BASICALLY_QUALIFIED'],
    [59.99, 'UNQUALIFIED'],
  ])('%d is %s', (total, grade) => expect(gradeOf(total, [90, 75, 60])).toBe(grade));

  it('grades are ordered', () => {
    expect(atLeast('EXCELLENT', 'QUALIFIED')).toBe(true);
    expect(atLeast('QUALIFIED', 'QUALIFIED')).toBe(true);
    expect(atLeast('UNQUALIFIED', 'BASICALLY_QUALIFIED')).toBe(false);
  });

  it('waits for both raters', () => {
    const conclusion = alteration(Appraisal, { state: 'RATING' }, { state: 'CONCLUDED' });
    const done = { submitted: true, total: 90 };
    const sides = { EMPLOYER: done, SERVED: { submitted: false, total: 0 } };
    expect(bothHaveRated(conclusion, { sides })).toMatchObject([{ code: 'RATING_MISSING', clause }]);
    expect(bothHaveRated(conclusion, { sides })[0]!.message).toContain('服务对象单位');
    expect(bothHaveRated(conclusion, { sides: { ...sides, SERVED: done } })).toEqual([]);
  });

  it('says by which parameters it was computed, and until when it may be appealed against', () => {
    const side = (total: number) => ({ submitted: true, total });
    const sides = { EMPLOYER: side(90), SERVED: side(80) };
    const result = resultOfRatings('1', sides, workingCalendar(publicHolidays), context);
    // 1 June 2024 is a Saturday; 10 June is a holiday.
    expect(result).toMatchObject({ total: 86, grade: 'QUALIFIED', appealUntil: '2024-06-17' });
    expect(result.basis).toContain('60%');
  });
});

describe('appeals (二(三)2)', () => {
  const appeal = (lodgedOn: string) => creation(AppraisalAppeal, { appraisalId: '1', lodgedOn });
  const result = { total: 86, appealUntil: '2024-06-17' };

  it.each([
    ['2024-06-17', result, 0, undefined],
    ['2024-06-18', result, 0, 'APPEAL_LATE'],
    ['2024-06-17', result, 1, 'APPEALED_ALREADY'],
    ['2024-06-17', { ...result, appealUntil: null }, 0, 'RESULT_FINAL'],
    ['2024-06-17', null, 0, 'NO_RESULT'],
  ])('lodged on %s against %j after %i others: %s', (day, against, others, code) => {
    const [violation] = appealInTime(appeal(day), { result: against, others });
    expect(violation?.code).toBe(code);
    expect(violation?.clause).toBe(code && clause);
  });

  it('changes a total to another, whose grade follows', () => {
    const change = alteration(AppraisalAppeal, { state: 'LODGED' }, { state: 'CHANGED', changedTotal: 86 });
    expect(totalDiffers(change, { result, others: 0 })).toMatchObject([{ field: 'changedTotal', clause }]);
    expect(resultOfAppeal('1', 92, context)).toMatchObject({ source: 'APPEAL', grade: 'EXCELLENT' });
    expect(resultOfAppeal('1', 92, context)).not.toHaveProperty('appealUntil');
  });

  it('ends upheld, changed or withdrawn', () => {
    expect(stepsAllowed(AppraisalAppeal)).toEqual([
      'LODGED uphold UPHELD',
      'LODGED change CHANGED',
      'LODGED withdraw WITHDRAWN',
    ]);
  });
});
