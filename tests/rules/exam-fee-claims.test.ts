import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../server/src/kernel/change/behaviour.ts';
import { ExamFeeClaim } from '../../server/src/registration/exam-fee-claim.entity.ts';
import * as examAmount from '../../server/src/registration/exam-claim-amount.rules.ts';
import * as exam from '../../server/src/registration/exam-fee-claim.rules.ts';
import { creation } from '../support/changes.ts';
import { say } from '../support/saying.ts';

describe('exams (二(三)1)', () => {
  const held: exam.Held[] = [
    { institutionId: '5', startOn: '2013-01-01', endOn: '2024-01-01' },
    { institutionId: '6', startOn: '2024-01-01', endOn: null },
  ];
  const facts = (passedOn: string, more: Partial<exam.ExamClaimFacts> = {}): exam.ExamClaimFacts => ({
    ...{ pass: { passedOn, level: 'MID', year: 2020, practitionerId: '7' }, held, twins: 0 },
    ...more,
  });
  const claim = (more: Values = {}) =>
    creation(ExamFeeClaim, { kind: 'FEE', institutionId: '5', claimedOn: '2023-12-31', amount: 1, ...more });
  const reward = { kind: 'EARLY_REWARD' };

  it.each([
    ['2013-03-31', {}, 'BEFORE_POLICY'],
    ['2013-04-01', {}, undefined],
    ['2013-03-31', reward, undefined],
    ['2014-12-31', reward, undefined],
    ['2015-01-01', reward, 'NOT_EARLY'],
  ])('passed on %s, %j: %s', (passedOn, more, code) => {
    const said = say(exam.examCounts, claim(more), facts(passedOn));
    expect(said?.slice(0, 2)).toEqual(code && [code, '二(三)1']);
  });

  it.each([
    ['2023-08-01', '5', '2023-12-31', false],
    ['2023-08-01', '5', '2024-01-01', true],
    ['2012-12-31', '5', '2023-12-31', true],
    ['2023-08-01', '6', '2024-03-01', true],
    ['2024-01-01', '6', '2024-03-01', false],
    ['2024-01-01', '9', '2024-03-01', true],
  ])('passed on %s, at %s, claimed on %s, not in post: %s', (passedOn, institutionId, claimedOn, absent) => {
    const said = say(exam.inPostThroughout, claim({ institutionId, claimedOn }), facts(passedOn));
    expect(said).toEqual(absent ? ['NOT_IN_POST', '二(三)1', 'institutionId'] : undefined);
  });

  it.each([
    [{ amount: 300_00 }, undefined],
    [{ amount: 300_01 }, 'OVER_EXAM_LIMIT'],
    [{ ...reward, amount: 500_00 }, undefined],
    [{ ...reward, amount: 500_01 }, 'OVER_EXAM_LIMIT'],
  ])('of the middle level, three papers: %j: %s', (more, code) => {
    expect(say(examAmount.withinExamLimit, claim(more), facts('2014-06-01'))?.[0]).toBe(code);
  });

  it('no reward where none is set', () => {
    const none = { 'exam.early-reward.amount': 0 };
    expect(say(examAmount.rewardIsGiven, claim(reward), null, none)).toEqual([
      'NO_REWARD',
      '二(三)1',
      'kind',
    ]);
    expect(say(examAmount.rewardIsGiven, claim(), null, none)).toBeUndefined();
  });

  it('once for a pass, to employer or person', () => {
    const said = say(exam.claimedOnce, claim(), facts('2020-01-01', { twins: 1 }));
    expect(said).toEqual(['CLAIMED_ALREADY', '二(三)1', 'passId']);
    const { pass } = facts('2014-06-01');
    expect(exam.examClaimDue(claim(), pass)).toMatchObject({ purpose: 'EXAM_FEE', institutionId: '5' });
    const due = { purpose: 'PERSONAL_REWARD', payeeKind: 'PERSON', practitionerId: '7' };
    expect(exam.examClaimDue(claim(reward), pass)).toMatchObject(due);
  });
});
