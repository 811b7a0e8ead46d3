import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { reminderOf } from '../../server/src/funding/lottery-reminders.rules.ts';
import { LotteryReport } from '../../server/src/funding/lottery-report.entity.ts';
import * as rules from '../../server/src/funding/lottery-report.rules.ts';
import type { Change, Rule, Values } from '../../server/src/kernel/change/behaviour.ts';
import { PolicyParameter } from '../../server/src/vocabulary/parameter.entity.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { valueOn } from '../../server/src/vocabulary/parameters.rules.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const year = (share: number | null): rules.LotteryYear => ({
  ...{ received: 0, allocated: 0, committed: 0, disbursed: 0, allReceived: 0, executionRate: null },
  share,
});
const facts = (
  share: number | null,
  before: number | null,
  effects: (string | null)[] = [],
): rules.PublishingFacts => ({
  figures: {
    ...year(share),
    before: year(before),
    projects: effects.map((effect, i) => ({
      ...{ name: `项目${i + 1}`, purpose: 'WELFARE_SERVICE', division: '三元区', effect },
      ...{ allocated: 1, committed: 0, disbursed: 0 },
    })),
  },
  dueOn: '2024-06-30',
});
const report = (values: Values = {}, state = 'DRAFT'): Change =>
  alteration(LotteryReport, { state, fiscalYear: 2023 }, values);

/** What a rule says first: code, clause and whether it is but a warning. */
function say<F>(rule: Rule<F>, change: Change, found: F, today = TODAY) {
  const [violation] = rule(change, found, { ...contextWith(), today });
  if (violation) expect(violation.message).toMatch(/请.*。$/);
  return violation && [violation.code, violation.clause, violation.warning ?? false];
}

describe('the yearly report of lottery money (三(二))', () => {
  it('is published, withdrawn, and published anew', () => {
    expect(stepsAllowed(LotteryReport)).toEqual([
      'DRAFT publish PUBLISHED',
      'WITHDRAWN publish PUBLISHED',
      'PUBLISHED withdraw WITHDRAWN',
    ]);
  });

  const fell = ['SHARE_NOT_RISEN', '三(二)', true];
  it.each([
    [12.5, 10, undefined],
    [10, 12.5, fell],
    [10, 10, fell],
    [null, 10, fell],
    [10, null, undefined],
    [null, null, undefined],
  ])('a share of %s%% after %s%%: %j', (now, before, said) => {
    expect(say(rules.shareRises, report(), facts(now, before))).toEqual(said);
  });

  it.each([
    [['成效'], undefined],
    [[], undefined],
    [
      ['成效', null],
      ['EFFECT_MISSING', '三(二)', true],
    ],
  ])('projects with the effects %j: %j', (effects, said) => {
    expect(say(rules.effectsAreTold, report(), facts(1, 0, effects))).toEqual(said);
  });

  it.each([
    [2023, undefined],
    [2024, ['YEAR_NOT_OVER', 'N 彩票公益金管理办法', false]],
  ])('of %i, published in June 2024: %j', (fiscalYear, said) => {
    expect(say(rules.yearIsOver, report({ fiscalYear }), facts(1, 0))).toEqual(said);
  });

  it.each([
    ['2024-06-30', undefined],
    ['2024-07-01', ['PUBLISHED_LATE', 'N 彩票公益金管理办法', true]],
  ])('published on %s: %j', (today, said) => {
    expect(say(rules.publishedInTime, report(), facts(1, 0), today)).toEqual(said);
  });

  it.each([
    ['DRAFT', undefined],
    ['WITHDRAWN', undefined],
    ['PUBLISHED', ['REPORT_PUBLISHED', '三(二)', false]],
  ])('while it is %s, its text is changed: %j', (state, said) => {
    expect(say(rules.unchangedWhilePublished, report({ summary: '改' }, state), null)).toEqual(said);
  });
});

describe('the day by which it is published (N 彩票公益金管理办法)', () => {
  it('is 30 June', () => {
    expect(valueOn(policyParameters, 'funding.lottery.publish-by', TODAY)).toEqual(['06-30']);
  });

  const bad = ['PARAMETER_VALUE', 'N 彩票公益金管理办法', false];
  it.each([
    ['["05-31"]', undefined],
    ['["06-31"]', bad],
    ['["02-29"]', bad],
    ['["6月30日"]', bad],
    ['[6, 30]', bad],
  ])('is set to %s: %j', (value, said) => {
    const change = creation(PolicyParameter, { key: 'funding.lottery.publish-by', value });
    expect(say(rules.publishByIsDay, change, null)).toEqual(said);
    const other = creation(PolicyParameter, { key: 'notice.working-days', value });
    expect(say(rules.publishByIsDay, other, null)).toBeUndefined();
  });

  it.each([
    ['2024-05-30', null],
    ['2024-05-31', 'EXPIRING'],
    ['2024-06-30', 'EXPIRING'],
    ['2024-07-01', 'OVERDUE'],
  ])('is reminded of on %s: %s', (today, kind) => {
    expect(reminderOf('2024-06-30', 30, today)).toBe(kind);
  });
});
