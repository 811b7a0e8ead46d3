import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { fieldsBelong } from '../../server/src/kernel/change/belonging.ts';
import { eligibility, rankOfLevel, type Condition } from '../../server/src/incentives/eligibility.rules.ts';
import { RankPromotion } from '../../server/src/incentives/promotion.entity.ts';
import { conditionsMet, oneCaseAtATime, oneStepUp } from '../../server/src/incentives/promotion.rules.ts';
import { RankCondition } from '../../server/src/incentives/rank-condition.entity.ts';
import { alteration, creation } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const conditions: Condition[] = [
  { measure: 'YEARS_IN_RANK', least: 3, years: null, clause: '二(四)3' },
  { measure: 'CERTIFICATE', least: rankOfLevel('MID'), years: null, clause: '二(三)1' },
  { measure: 'QUALIFIED_GRADES', least: 3, years: 3, clause: '二(三)2' },
  { measure: 'CLASS_HOURS', least: 60, years: 3, clause: '二(一)' },
];

describe('who may rise (二(四)3)', () => {
  it.each([
    ['exactly what is asked', [3, 2, 3, 60], []],
    ['a month short of three years', [2.9, 2, 3, 60], ['二(四)3']],
    ['a higher certificate', [3, 3, 3, 60], []],
    ['a lower certificate', [3, 1, 3, 60], ['二(三)1']],
    ['one grade and some hours short', [5, 2, 2, 59.5], ['二(三)2', '二(一)']],
    ['nothing known', [null, null, null, null], ['二(四)3', '二(三)1', '二(三)2', '二(一)']],
  ])('%s', (_what, measured, clauses) => {
    const { eligible, reasons } = eligibility(measured, conditions);
    expect(reasons).toHaveLength(conditions.length);
    expect(reasons.filter((r) => !r.met).map((r) => r.clause)).toEqual(clauses);
    expect(eligible).toBe(clauses.length === 0);
  });

  it('says of each condition what is asked and what is there', () => {
    const { reasons } = eligibility([1.5, null, 2, 60], conditions);
    expect(reasons.map((r) => r.text)).toEqual([
      '任现职级年限须达 3 年，现为 1.5 年',
      '职业水平证书须达 社会工作师，现为 无',
      '近 3 年考核合格以上次数须达 3 次，现为 2 次',
      '近 3 年继续教育学时须达 60 学时，现为 60 学时',
    ]);
  });

  it('a rank without conditions is open to whoever stands below it', () => {
    expect(eligibility([], [])).toEqual({ eligible: true, reasons: [] });
  });
});

describe('conditions as data (二(四)3)', () => {
  it.each([
    [{ measure: 'CERTIFICATE', level: 'MID' }, undefined],
    [{ measure: 'CERTIFICATE' }, 'level'],
    [{ measure: 'CLASS_HOURS', least: 60 }, undefined],
    [{ measure: 'CLASS_HOURS' }, 'least'],
    [{ measure: 'CLASS_HOURS', least: 60, level: 'MID' }, 'level'],
  ])('%j', (values, field) => {
    const [violation] = fieldsBelong(creation(RankCondition, values));
    expect(violation?.field).toBe(field);
    expect(violation?.clause).toBe(field && '二(四)3');
  });
});

describe('promotion (二(四)3)', () => {
  const facts = { next: { id: '2', name: '二级' }, conditions, measured: [3, 2, 3, 60], openCases: 0 };
  const applied = creation(RankPromotion, { practitionerId: '1', rankId: '2' });
  const promoted = {
    ...alteration(RankPromotion, { rankId: '2', state: 'REVIEWED' }, { state: 'PROMOTED' }),
    kind: 'ACTION' as const,
    action: 'promote',
  };

  it('goes up one step', () => {
    expect(oneStepUp(applied, facts)).toEqual([]);
    const skipping = creation(RankPromotion, { practitionerId: '1', rankId: '3' });
    expect(oneStepUp(skipping, facts)).toMatchObject([{ code: 'NOT_NEXT_RANK', clause: '二(四)3' }]);
    expect(oneStepUp(applied, { ...facts, next: null })).toMatchObject([{ code: 'TOP_RANK' }]);
  });

  it('is asked once at a time', () => {
    expect(oneCaseAtATime(applied, { ...facts, openCases: 1 })).toMatchObject([
      { code: 'CASE_OPEN', clause: '二(四)3' },
    ]);
  });

  it('needs its conditions when applied for, and still when it is given', () => {
    expect(conditionsMet(applied, facts)).toEqual([]);
    const short = { ...facts, measured: [3, 2, 1, 60] };
    for (const change of [applied, promoted])
      expect(conditionsMet(change, short)).toMatchObject([{ code: 'CONDITION_UNMET', clause: '二(三)2' }]);
    expect(conditionsMet(alteration(RankPromotion, {}, { reason: '补充' }), short)).toEqual([]);
  });

  it('is reviewed before it is given', () => {
    expect(stepsAllowed(RankPromotion)).toEqual([
      'APPLIED review REVIEWED',
      'REVIEWED promote PROMOTED',
      'APPLIED refuse REFUSED',
      'REVIEWED refuse REFUSED',
      'APPLIED withdraw WITHDRAWN',
    ]);
  });
});
