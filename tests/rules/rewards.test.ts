import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  noticeRanOut,
  programmeNotFinished,
  withinQuota,
} from '../../server/src/incentives/conferral.rules.ts';
import {
  gradeOn,
  institutionKeepsGrade,
  personAppraisedWell,
} from '../../server/src/incentives/merit.rules.ts';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import { deriveNomination, noticeIsSound } from '../../server/src/incentives/nomination.rules.ts';
import { noticeEnd } from '../../server/src/incentives/notice.rules.ts';
import { RewardObjection } from '../../server/src/incentives/objection.entity.ts';
import { lodgedDuringNotice } from '../../server/src/incentives/objection.rules.ts';
import type { Change, Values } from '../../server/src/kernel/change/behaviour.ts';
import { publicHolidays } from '../../server/src/vocabulary/holidays.ts';
import { workingCalendar } from '../../server/src/vocabulary/working-days.rules.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';

const clause = '二(四)2';
const calendar = workingCalendar(publicHolidays);
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

describe('the public notice (二(四)2)', () => {
  const pause = (lodgedOn: string, settledOn: string | null) => ({ lodgedOn, settledOn });

  // 6 May 2024 is a Monday; Saturday the 11th was worked.
  it.each([
    ['undisturbed, a worked Saturday counts', '2024-05-06', 5, [], '2024-05-11'],
    ['over a holiday', '2024-04-30', 5, [], '2024-05-10'],
    [
      'a pause in the middle puts it off by its working days',
      '2024-05-06',
      5,
      [pause('2024-05-08', '2024-05-09')],
      '2024-05-14',
    ],
    [
      'a pause settled on the day of lodging takes that day',
      '2024-05-06',
      5,
      [pause('2024-05-08', '2024-05-08')],
      '2024-05-13',
    ],
    [
      'two at once take their days once',
      '2024-05-06',
      5,
      [pause('2024-05-08', '2024-05-09'), pause('2024-05-09', '2024-05-09')],
      '2024-05-14',
    ],
    [
      'a pause over a weekend takes working days only',
      '2024-05-13',
      5,
      [pause('2024-05-17', '2024-05-20')],
      '2024-05-22',
    ],
    [
      'on the last day: the clock has one day to go',
      '2024-05-06',
      5,
      [pause('2024-05-11', '2024-05-15')],
      '2024-05-16',
    ],
    ['open: nobody knows', '2024-05-06', 5, [pause('2024-05-11', null)], null],
  ])('%s', (_what, from, days, objections, end) => {
    expect(noticeEnd(from, days, objections, calendar)).toBe(end);
  });

  it.each([
    [{ noticeFrom: TODAY, noticeDays: 5 }, undefined],
    [{ noticeFrom: TODAY, noticeDays: 4 }, 'NOTICE_TOO_SHORT'],
    [{ noticeFrom: '2024-05-31', noticeDays: 5 }, 'NOTICE_IN_PAST'],
  ])('%j: %s', (values, code) => {
    const [violation] = noticeIsSound(acting('publicize', values), undefined, context);
    expect(violation?.code).toBe(code);
    expect(violation?.clause).toBe(code && clause);
  });

  it('lasts as the parameter says unless it is to last longer', () => {
    expect(deriveNomination(acting('publicize', { noticeFrom: TODAY }), context)).toEqual({ noticeDays: 5 });
    expect(deriveNomination(acting('publicize', { noticeFrom: TODAY, noticeDays: 7 }), context)).toEqual({});
  });
});

describe('objections (二(四)2)', () => {
  const nomination = { state: 'NOTICED', noticeFrom: '2024-05-06', noticeDays: 5 };
  const lodged = (lodgedOn: string) => creation(RewardObjection, { nominationId: '1', lodgedOn });
  const facts = { nomination, others: [], calendar };

  it.each([
    ['2024-05-05', 'OUTSIDE_NOTICE'],
    ['2024-05-06', undefined],
    ['2024-05-11', undefined],
    ['2024-05-12', 'AFTER_NOTICE'],
    ['2024-05-14', 'OUTSIDE_NOTICE'],
  ])('lodged on %s: %s', (day, code) => {
    const [violation] = lodgedDuringNotice(lodged(day), facts, on('2024-05-13'));
    expect(violation?.code).toBe(code);
    expect(violation?.clause).toBe(code && clause);
  });

  it('are taken only while the notice is out', () => {
    const conferred = { ...facts, nomination: { ...nomination, state: 'CONFERRED' } };
    expect(lodgedDuringNotice(lodged('2024-05-07'), conferred, on('2024-05-13'))).toMatchObject([
      { code: 'NOT_NOTICED', clause },
    ]);
  });
});

describe('conferral (二(四)2)', () => {
  const conferral = (conferredOn: string) =>
    acting('confer', { kind: 'PERSON', noticeFrom: '2024-05-06', noticeDays: 5, conferredOn });
  const facts = { programme: { personQuota: 2, state: 'CLOSED' }, objections: [], calendar, honoured: 0 };

  it.each([
    ['2024-05-11', '2024-05-11', 'NOTICE_RUNNING'],
    ['2024-05-12', '2024-05-12', undefined],
    ['2024-05-13', '2024-05-11', 'CONFERRED_TOO_EARLY'],
    ['2024-05-13', '2024-05-14', 'CONFERRED_TOO_EARLY'],
  ])('asked on %s for %s: %s', (today, conferredOn, code) => {
    expect(noticeRanOut(conferral(conferredOn), facts, on(today))[0]?.code).toBe(code);
  });

  it('an objection on the last day of notice counts: nothing is conferred before it is settled', () => {
    const objections = [{ lodgedOn: '2024-05-11', settledOn: null }];
    const [open] = noticeRanOut(conferral('2024-05-13'), { ...facts, objections }, on('2024-05-13'));
    expect(open).toMatchObject({ code: 'OBJECTION_OPEN', clause });
    const settled = { ...facts, objections: [{ lodgedOn: '2024-05-11', settledOn: '2024-05-15' }] };
    expect(noticeRanOut(conferral('2024-05-16'), settled, on('2024-05-16'))[0]?.code).toBe('NOTICE_RUNNING');
    expect(noticeRanOut(conferral('2024-05-17'), settled, on('2024-05-17'))).toEqual([]);
  });

  it('stays within the quota of a programme that is not finished', () => {
    expect(withinQuota(conferral(TODAY), { ...facts, honoured: 1 })).toEqual([]);
    expect(withinQuota(conferral(TODAY), { ...facts, honoured: 2 })).toMatchObject([
      { code: 'QUOTA_USED_UP', clause },
    ]);
    const finished = { ...facts, programme: { personQuota: 2, state: 'FINISHED' } };
    expect(programmeNotFinished(conferral(TODAY), finished)).toHaveLength(1);
  });
});

describe('merit (二(四)2)', () => {
  const graded = { grade: 'A3' as const, awardedOn: '2019-05-10', validUntil: '2024-05-10' };
  const facts = { programme: { leastGrade: 'A3' }, grades: [graded], appraisal: null };
  const values = { kind: 'INSTITUTION', institutionId: '1', nominatedOn: '2024-05-01' };

  it('a grade holds until the day on which it ends, exclusive; the one awarded last counts', () => {
    expect(gradeOn([graded], '2024-05-09')).toBe('A3');
    expect(gradeOn([graded], '2024-05-10')).toBeNull();
    const lower = { grade: 'A2' as const, awardedOn: '2023-01-01', validUntil: '2028-01-01' };
    expect(gradeOn([graded, lower], '2024-05-09')).toBe('A2');
  });

  it('an institution that lost its grade since its nomination is not honoured', () => {
    expect(institutionKeepsGrade(creation(RewardNomination, values), facts, on('2024-05-01'))).toEqual([]);
    for (const step of ['select', 'publicize', 'confer']) {
      const [violation] = institutionKeepsGrade(acting(step, values), facts, on('2024-05-20'));
      expect(violation).toMatchObject({ code: 'GRADE_NOT_HELD', clause });
      expect(violation!.message).toMatch(/提名时为 3A，现无有效等级/);
    }
    expect(institutionKeepsGrade(acting('drop', values), facts, on('2024-05-20'))).toEqual([]);
  });

  it.each([
    ['EXCELLENT', 'QUALIFIED', 0],
    ['QUALIFIED', 'QUALIFIED', 0],
    ['BASICALLY_QUALIFIED', 'QUALIFIED', 1],
    [null, 'QUALIFIED', 1],
    [null, null, 0],
  ] as const)(
    'a person appraised %s where %s is asked: %i objections (二(三)2)',
    (appraisal, least, count) => {
      const nomination = creation(RewardNomination, { kind: 'PERSON', practitionerId: '1' });
      const merit = { programme: { leastAppraisal: least }, grades: [], appraisal };
      const violations = personAppraisedWell(nomination, merit);
      expect(violations).toHaveLength(count);
      for (const v of violations) expect(v.clause).toBe('二(三)2');
    },
  );
});
