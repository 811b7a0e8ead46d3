import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import type { Change, RuleContext, Values } from '../../server/src/kernel/change/behaviour.ts';
import { ExamAttempt } from '../../server/src/registration/exam-attempt.entity.ts';
import { ExamPass } from '../../server/src/registration/exam-pass.entity.ts';
import * as rules from '../../server/src/registration/exam.rules.ts';
import { publicHolidays } from '../../server/src/vocabulary/holidays.ts';
import { workingCalendar } from '../../server/src/vocabulary/working-days.rules.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const context: RuleContext = contextWith({
  'exam.assistant.years': 1,
  'exam.mid.years': 2,
  'exam.senior.proof.years': 3,
  'notice.working-days': 5,
});
const passed = (paper: string, year: number): rules.Attempt => ({ paper, year, result: 'PASSED' });
const failed = (paper: string, year: number): rules.Attempt => ({ paper, year, result: 'FAILED' });
const facts = (attempts: rules.Attempt[] = []): rules.PassFacts => ({
  attempts,
  calendar: workingCalendar(publicHolidays),
});

describe('who passes (二(三)1)', () => {
  const both = [passed('ASSISTANT_SKILLS', 2023), passed('ASSISTANT_PRACTICE', 2023)];
  const three = (a: number, b: number, c: number) => [
    passed('MID_SKILLS', a),
    passed('MID_PRACTICE', b),
    passed('MID_LAW', c),
  ];

  it.each([
    ['assistant: both papers in one year', 'ASSISTANT', 2023, both, true],
    ['assistant: one paper', 'ASSISTANT', 2023, both.slice(1), false],
    [
      'assistant: papers of two years',
      'ASSISTANT',
      2023,
      [passed('ASSISTANT_SKILLS', 2022), both[1]!],
      false,
    ],
    ['assistant: one failed', 'ASSISTANT', 2023, [both[0]!, failed('ASSISTANT_PRACTICE', 2023)], false],
    ['assistant: papers of another level', 'ASSISTANT', 2023, three(2023, 2023, 2023), false],
    ['mid: three in one year', 'MID', 2023, three(2023, 2023, 2023), true],
    ['mid: three within two years', 'MID', 2023, three(2022, 2022, 2023), true],
    ['mid: three within three years', 'MID', 2023, three(2021, 2022, 2023), false],
    ['mid: two years with one between', 'MID', 2023, three(2021, 2021, 2023), false],
    ['mid: complete the year before', 'MID', 2023, three(2022, 2022, 2022), false],
    [
      'mid: an old pass, passed again',
      'MID',
      2024,
      [...three(2021, 2023, 2024), passed('MID_SKILLS', 2024)],
      true,
    ],
    ['senior: the practice paper', 'SENIOR', 2023, [passed('SENIOR_PRACTICE', 2023)], true],
    ['senior: absent', 'SENIOR', 2023, [{ paper: 'SENIOR_PRACTICE', year: 2023, result: 'ABSENT' }], false],
  ])('%s', (_who, level, year, attempts, expected) => {
    const change = creation(ExamPass, { practitionerId: '7', level, year });
    const violations = rules.passEarned(change, facts(attempts), context);
    expect(violations.map((v) => v.clause)).toEqual(expected ? [] : ['二(三)1']);
  });

  it('says which papers are missing, and of what year those passed are', () => {
    const { reasons } = rules.decidePass('MID', 2023, three(2021, 2022, 2023), 2);
    expect(reasons).toEqual([
      '2022 至 2023 年度内没有“社会工作综合能力（中级）”的合格成绩（2021 年度的已超出考试周期）',
    ]);
  });
});

describe('the senior level: proof, review and notice (二(三)1, N 高级评价办法)', () => {
  const pass = (values: Values): Change => alteration(ExamPass, { level: 'SENIOR' }, values);

  it('the proof holds three years from the day of the results, 29 February included', () => {
    const from = (passedOn: string): Values =>
      rules.deriveProof(creation(ExamPass, { level: 'SENIOR', passedOn }), context);
    expect(from('2021-06-01')).toEqual({ proofValidUntil: '2024-06-01' });
    expect(from('2024-02-29')).toEqual({ proofValidUntil: '2027-02-28' });
    expect(rules.deriveProof(creation(ExamPass, { level: 'MID', passedOn: TODAY }), context)).toEqual({});
  });

  it.each([
    ['2024-05-01', 0],
    ['2024-06-01', 0],
    ['2024-06-02', 1],
  ])('reviewed on %s: %i objections', (reviewedOn, count) => {
    const change = pass({ reviewedOn, proofValidUntil: '2024-06-01' });
    expect(rules.proofHolds(change, facts(), context)).toHaveLength(count);
  });

  it.each([
    ['2024-05-06', '2024-05-10', 0],
    ['2024-05-06', '2024-05-09', 1],
    ['2024-05-01', '2024-05-10', 0],
    ['2024-05-01', '2024-05-09', 1],
  ])(
    'announced from %s until %s, the holiday of May left out: %i objections',
    (noticeFrom, noticeUntil, count) => {
      expect(rules.noticeLongEnough(pass({ noticeFrom, noticeUntil }), facts(), context)).toHaveLength(count);
    },
  );

  it.each([
    ['PROPOSED', null, ['NOT_REVIEWED']],
    ['PUBLICIZED', '2024-06-01', ['NOTICE_RUNNING']],
    ['PUBLICIZED', '2024-05-31', []],
  ])('certified from %s with a notice until %s', (state, noticeUntil, expected) => {
    const change = alteration(ExamPass, { level: 'SENIOR', state, noticeUntil }, {});
    expect(rules.reviewedAndAnnounced(change, facts(), context).map((v) => v.code)).toEqual(expected);
  });

  it('other levels have neither', () => {
    const change = alteration(ExamPass, { level: 'MID', state: 'PROPOSED' }, {});
    expect(rules.seniorOnly(change)).toMatchObject([{ code: 'NOT_SENIOR', clause: '二(三)1' }]);
    expect(rules.reviewedAndAnnounced(change, facts(), context)).toEqual([]);
  });

  it('leads on as declared', () => {
    expect(stepsAllowed(ExamPass)).toEqual([
      'PROPOSED review REVIEWED',
      'PROPOSED decline DECLINED',
      'DECLINED resubmit PROPOSED',
      'REVIEWED publicize PUBLICIZED',
      'PROPOSED certify CERTIFIED',
      'PUBLICIZED certify CERTIFIED',
    ]);
  });
});

describe('attempts (二(三)1)', () => {
  it('an exam to come has no result, and a pass has its day', () => {
    const attempt = (values: Values): Change => creation(ExamAttempt, { paper: 'MID_LAW', ...values });
    expect(rules.resultInTime(attempt({ year: 2025, result: 'PASSED' }), null, context)).toHaveLength(1);
    expect(rules.resultInTime(attempt({ year: 2025, result: 'ENROLLED' }), null, context)).toEqual([]);
    expect(rules.resultInTime(attempt({ year: 2024, result: 'PASSED' }), null, context)).toEqual([]);
    expect(rules.passHasDay(attempt({ result: 'PASSED' }))).toHaveLength(1);
    expect(rules.passHasDay(attempt({ result: 'PASSED', resultOn: '2024-05-01' }))).toEqual([]);
  });
});
