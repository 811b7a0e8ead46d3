import { describe, expect, test } from 'vitest';
import '../../server/src/app/catalogue.ts';
import { AreaFlag } from '../../server/src/institutions/area-flag.entity.ts';
import { notFlaggedTwice } from '../../server/src/institutions/area-flag.rules.ts';
import { CommunityClass } from '../../server/src/institutions/community-class.entity.ts';
import { classesCommunities } from '../../server/src/institutions/community-class.rules.ts';
import type { Figure } from '../../server/src/oversight/figures.ts';
import { figuresOf } from '../../server/src/oversight/figures.ts';
import { indicators } from '../../server/src/oversight/indicator.ts';
import { ScorecardComment } from '../../server/src/oversight/scorecard-comment.entity.ts';
import { ScorecardLine } from '../../server/src/oversight/scorecard-line.entity.ts';
import { Scorecard } from '../../server/src/oversight/scorecard.entity.ts';
import * as rules from '../../server/src/oversight/scorecard.rules.ts';
import { DevelopmentTarget } from '../../server/src/oversight/development-target.entity.ts';
import { goalInForce, shareWithinWhole } from '../../server/src/oversight/development-target.rules.ts';
import { BodyMembership } from '../../server/src/workforce/body-membership.entity.ts';
import { levelFitsBody, oneSeatPerBody } from '../../server/src/workforce/body-membership.rules.ts';
import { alteration, contextWith, creation, deletion } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const codes = (violations: { code: string }[]): string[] => violations.map((v) => v.code);

describe('targets (一)', () => {
  const goals = [{ year: 2020 }, { year: 2015 }];
  test.each([
    ['2013-05-01', 2015],
    ['2015-12-31', 2015],
    ['2016-01-01', 2020],
    ['2026-01-01', 2020],
  ])('on %s the goal is that of %i', (on, year) => expect(goalInForce(goals, on)?.year).toBe(year));

  test.each([
    ['URBAN_COVERAGE', 101, ['SHARE_ABOVE_WHOLE']],
    ['URBAN_COVERAGE', 100, []],
    ['PROFESSIONALS', 5000, []],
  ])('%s of %i (二(二)1)', (indicator, value, found) =>
    expect(codes(shareWithinWhole(creation(DevelopmentTarget, { indicator, value })))).toEqual(found),
  );
});

describe('figures (一)', () => {
  const goal = { division: '350400000000', year: 2015, clause: '二(二)1' };
  const of = (counted: number, outOf: number, value = 100): Figure =>
    figuresOf(
      new Map([['URBAN_COVERAGE', { counted, outOf }]]),
      [{ ...goal, indicator: 'URBAN_COVERAGE', value }],
      '2024-01-01',
    ).find((f) => f.indicator === 'URBAN_COVERAGE')!;

  test.each([
    [1, 3, 33.3, 66.7],
    [2999, 3000, 99.9, 0.1],
    [3, 3, 100, 0],
    [0, 0, 0, 100],
  ])('%i of %i is %f per cent, with a gap of %f', (counted, outOf, value, gap) =>
    expect(of(counted, outOf)).toMatchObject({ value, gap, denominator: outOf }),
  );

  test('every figure says its clause, and every share what it is a share of', () => {
    for (const { key, clause, outOf, denominator } of indicators) {
      expect([key, clause]).toEqual([key, expect.stringMatching(/^[一二三](\([一二三四五]\)\d?)?$/)]);
      expect([key, denominator !== null]).toEqual([key, outOf !== null]);
    }
  });
});

describe('scorecards (三(一))', () => {
  const office = { name: '区总工会', division: '350404000000', sector: 'TRADE_UNION' };
  const facts = (more: Partial<rules.ScorecardFacts> = {}): rules.ScorecardFacts => ({
    ...{ office, figures: [], lines: new Map() },
    ...more,
  });

  test.each([
    [{ divisionId: '350404000000', sector: 'TRADE_UNION' }, []],
    [{ divisionId: '350405000000', sector: 'TRADE_UNION' }, ['NOT_ITS_DIVISION']],
    [{ divisionId: '350404000000' }, ['NOT_ITS_SECTOR']],
  ])('for %j', (after, found) =>
    expect(codes(rules.fitsOffice(creation(Scorecard, after), facts()))).toEqual(found),
  );

  test('are counted within their year, and locked when the day has come', () => {
    const card = (countedOn: string) => creation(Scorecard, { year: 2024, countedOn });
    expect(codes(rules.countedWithinYear(card('2023-12-31')))).toEqual(['OUTSIDE_YEAR']);
    expect(rules.countedWithinYear(card('2024-12-31'))).toEqual([]);
    expect(codes(rules.countedByNow(card('2024-06-02'), undefined, contextWith()))).toEqual(['NOT_YET']);
    expect(rules.countedByNow(card('2024-06-01'), undefined, contextWith())).toEqual([]);
  });

  test('go their way, and stay as they were locked', () => {
    expect(stepsAllowed(Scorecard)).toEqual([
      'DRAFT refresh DRAFT',
      'DRAFT lock LOCKED',
      'LOCKED sign SIGNED',
    ]);
    for (const state of ['LOCKED', 'SIGNED']) {
      expect(codes(rules.staysAsLocked(alteration(Scorecard, { state }, { basis: 'CURRENT' })))).toEqual([
        'SCORECARD_LOCKED',
      ]);
      expect(codes(rules.staysAsLocked(deletion(Scorecard, { state })))).toEqual(['SCORECARD_LOCKED']);
    }
    expect(rules.staysAsLocked(deletion(Scorecard, { state: 'DRAFT' }))).toEqual([]);
  });

  test('get new lines or new values of old ones; signing computes nothing', () => {
    const figures = [{ indicator: 'MID', value: 3, unitLabel: '人' }] as unknown as Figure[];
    const card = creation(Scorecard, {});
    expect(rules.linesOf(ScorecardLine, card, facts({ figures }))).toEqual([
      {
        entity: ScorecardLine,
        kind: 'CREATE',
        values: { indicator: 'MID', value: 3, position: 0, scorecardId: '1' },
      },
    ]);
    const lines = new Map([['MID', { id: '7', indicator: 'MID', value: '2.00', position: 0 }]]);
    expect(rules.linesOf(ScorecardLine, card, facts({ figures, lines }))).toMatchObject([
      { kind: 'UPDATE', id: '7' },
    ]);
    expect(
      rules.linesOf(ScorecardLine, { ...card, kind: 'ACTION', action: 'sign' }, facts({ figures })),
    ).toEqual([]);
  });

  test('are commented on until they are signed', () => {
    const comment = creation(ScorecardComment, { text: '无异议' });
    expect(rules.commentedInTime(comment, { state: 'LOCKED' })).toEqual([]);
    expect(codes(rules.commentedInTime(comment, { state: 'SIGNED' }))).toEqual(['SCORECARD_SIGNED']);
  });
});

describe('areas and bodies (二(二))', () => {
  test.each([
    ['POOR', '2016-01-01', ['FLAGGED_TWICE']],
    ['POOR', '2020-01-01', []],
    ['OLD_REVOLUTIONARY', '2016-01-01', []],
  ])('a flag %s since %s beside one of 2015 to 2020', (kind, since, found) => {
    const others = [{ kind: 'POOR' as const, since: '2015-01-01', until: '2020-01-01' }];
    const change = creation(AreaFlag, { kind, since, until: null });
    expect(codes(notFlaggedTwice(change, { others }))).toEqual(found);
  });

  test('a class is a community’s (统计城乡划分规定)', () => {
    const change = creation(CommunityClass, { divisionId: '350404001000', classCode: '111' });
    expect(codes(classesCommunities(change, { level: 'TOWN' }))).toEqual(['NOT_A_COMMUNITY']);
    expect(classesCommunities(change, { level: 'COMMUNITY' })).toEqual([]);
  });

  test('one seat in a body at a time, and no CPPCC of a town (二(二)4)', () => {
    const others = [{ bodyName: '区人大', since: '2021-01-01', until: null }];
    const seat = (more: object) =>
      creation(BodyMembership, { bodyName: '区人大', since: '2023-01-01', ...more });
    expect(codes(oneSeatPerBody(seat({}), { others }))).toEqual(['SEATED_TWICE']);
    expect(oneSeatPerBody(seat({ bodyName: '市人大' }), { others })).toEqual([]);
    expect(codes(levelFitsBody(seat({ body: 'CPPCC', level: 'TOWN' })))).toEqual(['NO_SUCH_BODY']);
  });
});
