import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { coverageOf, flagOf } from '../../server/src/training/base-coverage.rules.ts';
import {
  classHours,
  continuingEducation,
  missingHours,
} from '../../server/src/training/class-hours.rules.ts';
import { DegreeCredit } from '../../server/src/training/degree-credit.entity.ts';
import { countsOnce } from '../../server/src/training/degree-credit.rules.ts';
import { EthicsAcknowledgement } from '../../server/src/training/ethics-acknowledgement.entity.ts';
import { EthicsCode } from '../../server/src/training/ethics-code.entity.ts';
import { editionInForce, editionStands, givenToday } from '../../server/src/training/ethics-code.rules.ts';
import { TrainingAttendance } from '../../server/src/training/training-attendance.entity.ts';
import { sessionIsHeld, withinSession } from '../../server/src/training/training-attendance.rules.ts';
import { TrainingBase } from '../../server/src/training/training-base.entity.ts';
import {
  establishedInTime,
  liesInCounty,
  placeOfBefore,
} from '../../server/src/training/training-base.rules.ts';
import { TrainingCourse } from '../../server/src/training/training-course.entity.ts';
import { forSomebody } from '../../server/src/training/training-course.rules.ts';
import { TrainingEnrolment } from '../../server/src/training/training-enrolment.entity.ts';
import { enrolmentIsOpen, seatIsFree } from '../../server/src/training/training-enrolment.rules.ts';
import { TrainingPlan } from '../../server/src/training/training-plan.entity.ts';
import { yearsInOrder } from '../../server/src/training/training-plan.rules.ts';
import { TrainingSession } from '../../server/src/training/training-session.entity.ts';
import {
  attendanceStands,
  dayHasCome,
  enrolsBeforehand,
  seatsForEnrolled,
  stillToCome,
} from '../../server/src/training/training-session.rules.ts';
import { UniversityProgramme } from '../../server/src/training/university-programme.entity.ts';
import { practiceWithinTotal } from '../../server/src/training/university-programme.rules.ts';
import type { Division } from '../../server/src/vocabulary/divisions.rules.ts';
import { alteration, contextWith, creation, deletion, TODAY } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const codesOf = (violations: { code: string }[]): string[] => violations.map((v) => v.code);

describe('class hours (N 继续教育办法, 二(一)3)', () => {
  it.each([
    ['nothing', [], 0],
    ['one hour', [{ minutes: 45, perHour: 45 }], 1],
    ['exactly twenty', [{ minutes: 900, perHour: 45 }], 20],
    ['many short ones, without a loss by rounding', Array(45).fill({ minutes: 20, perHour: 45 }), 20],
    [
      'days of two ratios',
      [
        { minutes: 450, perHour: 45 },
        { minutes: 500, perHour: 50 },
      ],
      20,
    ],
  ])('%s', (_, attended, hours) => expect(classHours(attended)).toBe(hours));

  it.each([
    [20, 0],
    [20.01, 0],
    [19.98, 0.02],
    [0, 20],
  ])('%d of twenty: %d missing', (hours, missing) => expect(missingHours(hours, 20)).toBe(missing));
});

describe('continuing education (N 继续教育办法)', () => {
  const context = contextWith({
    'education.hours.assistant': 72,
    'education.hours.mid': 90,
    'education.hours.senior': 90,
  });
  const attended = (hours: number) => [{ minutes: hours * 45, perHour: 45 }];

  it.each([
    ['ASSISTANT', 72, null, 0],
    ['ASSISTANT', 71, null, 1],
    ['MID', 89.5, null, 0.5],
    ['SENIOR', 90, null, 0],
    ['MID', 0, 90, 0],
    ['ASSISTANT', 0, null, 72],
  ] as const)('%s with %d hours and a degree for %s: %d missing', (level, hours, degree, missing) => {
    const education = continuingEducation(level, attended(hours), degree, context);
    expect(education).toMatchObject({
      missing,
      degreeCounted: degree !== null,
      clause: 'N 继续教育办法',
    });
    expect(education.reason === null).toBe(missing === 0);
  });

  it('a degree counts once in a life', () => {
    const change = creation(DegreeCredit, { practitionerId: '1' });
    expect(countsOnce(change, { credited: true })).toMatchObject([{ clause: 'N 继续教育办法' }]);
    expect(countsOnce(change, { credited: false })).toEqual([]);
  });
});

describe('training bases (二(一)1)', () => {
  it.each([
    [0, 'BELOW'],
    [1, 'WITHIN'],
    [2, 'WITHIN'],
    [3, 'ABOVE'],
  ])('%d to a county: %s', (bases, flag) => expect(flagOf(bases, [1, 2])).toBe(flag));

  it('stand under the name of their day, and apart where their county is not known', () => {
    const county = {
      code: '350427000000',
      name: '沙县',
      formerNames: [{ name: '旧沙县', until: '2010-01-01' }],
    } as unknown as Division;
    const counts = new Map([
      ['350427000000', 1],
      [null, 2],
    ]);
    expect(coverageOf([county], counts, [1, 2], '2015-01-01')).toMatchObject([
      { divisionName: '沙县', bases: 1, flag: 'WITHIN', clause: '二(一)1' },
      { divisionId: null, bases: 2, flag: null },
    ]);
    expect(coverageOf([county], new Map(), null, '2009-01-01')).toMatchObject([
      { divisionName: '旧沙县', bases: 0, least: null, flag: null },
    ]);
  });

  it('lie in a county unit', () => {
    const at = (divisionId: string) => liesInCounty(creation(TrainingBase, { divisionId }));
    expect(at('350400000000')).toMatchObject([{ code: 'NOT_IN_COUNTY', clause: '二(一)1' }]);
    expect(at('350404000000')).toEqual([]);
    expect(at('350404001001')).toEqual([]);
  });

  it('are established under codes of their time (GB/T 2260)', () => {
    const place = { name: '梅列区', validFrom: null, validTo: '2021-02-03' };
    const established = (establishedOn: string) =>
      codesOf(establishedInTime(alteration(TrainingBase, {}, { establishedOn }), { place }));
    expect(established('2021-02-02')).toEqual([]);
    expect(established('2021-02-03')).toEqual(['DIVISION_ABOLISHED']);
    expect(placeOfBefore(creation(TrainingBase, { divisionId: '350402000000' }), { place })).toMatchObject([
      { warning: true },
    ]);
  });

  it('are proposed, recognized and closed', () =>
    expect(stepsAllowed(TrainingBase)).toEqual(['PROPOSED recognize ACTIVE', 'ACTIVE close CLOSED']));
});

describe('plans, courses and programmes', () => {
  it('a plan ends no earlier than it begins (二(一)1)', () => {
    const plan = (firstYear: number, lastYear: number) =>
      codesOf(yearsInOrder(creation(TrainingPlan, { firstYear, lastYear })));
    expect(plan(2024, 2023)).toEqual(['YEARS_OUT_OF_ORDER']);
    expect(plan(2024, 2024)).toEqual([]);
  });

  it('a course is for one of the nine kinds of people at least (二(一)3)', () => {
    expect(forSomebody(creation(TrainingCourse, { title: '课' }))).toMatchObject([
      { code: 'NO_AUDIENCE', clause: '二(一)3' },
    ]);
    expect(forSomebody(creation(TrainingCourse, { forPostedCadres: true }))).toEqual([]);
    expect(
      codesOf(forSomebody(alteration(TrainingCourse, { forCharities: true }, { forCharities: false }))),
    ).toEqual(['NO_AUDIENCE']);
    expect(forSomebody(alteration(TrainingCourse, { forCharities: true }, { title: '改' }))).toEqual([]);
  });

  it('practice is part of what is taught (二(一)2)', () => {
    const taught = (practiceHours: number) =>
      codesOf(practiceWithinTotal(creation(UniversityProgramme, { totalHours: 100, practiceHours })));
    expect([taught(100), taught(101)]).toEqual([[], ['PRACTICE_ABOVE_TOTAL']]);
  });
});

describe('sessions (二(一)3)', () => {
  const facts = (more: object = {}) => ({ enrolled: 0, attended: { people: 0, longest: 0 }, ...more });

  it('lead from planned to closed, or are cancelled', () =>
    expect(stepsAllowed(TrainingSession)).toEqual([
      'PLANNED open OPEN',
      'OPEN hold HELD',
      'HELD close CLOSED',
      'PLANNED cancel CANCELLED',
      'OPEN cancel CANCELLED',
    ]));

  it('are opened before their day and held from it on', () => {
    const on = (heldOn: string) => alteration(TrainingSession, { heldOn }, {});
    expect(codesOf(stillToCome(on('2024-05-31'), undefined, contextWith()))).toEqual(['DAY_OVER']);
    expect(stillToCome(on(TODAY), undefined, contextWith())).toEqual([]);
    expect(codesOf(dayHasCome(on('2024-06-02'), undefined, contextWith()))).toEqual(['DAY_NOT_COME']);
    expect(dayHasCome(on(TODAY), undefined, contextWith())).toEqual([]);
  });

  it('close enrolment no later than their day', () => {
    const values = (enrolBy: string) => creation(TrainingSession, { heldOn: '2024-07-01', enrolBy });
    expect(enrolsBeforehand(values('2024-07-01'))).toEqual([]);
    expect(codesOf(enrolsBeforehand(values('2024-07-02')))).toEqual(['ENROLS_TOO_LATE']);
  });

  it('keep seats for those enrolled', () => {
    const to = (capacity: number) =>
      seatsForEnrolled(alteration(TrainingSession, { capacity: 30 }, { capacity }), facts({ enrolled: 20 }));
    expect([codesOf(to(20)), codesOf(to(19))]).toEqual([[], ['CAPACITY_BELOW_ENROLLED']]);
  });

  it('keep day and minutes under attendance that is recorded', () => {
    const attended = { people: 3, longest: 120 };
    const change = (values: object) =>
      codesOf(
        attendanceStands(
          alteration(TrainingSession, { heldOn: '2024-05-01', minutes: 180 }, { ...values }),
          facts({ attended }),
        ),
      );
    expect(change({ heldOn: '2024-05-02' })).toEqual(['ATTENDED']);
    expect(change({ minutes: 119 })).toEqual(['ATTENDED']);
    expect(change({ minutes: 120 })).toEqual([]);
    expect(change({ place: '别处' })).toEqual([]);
  });

  it('take people while they are open, on the last day too, and while seats are free', () => {
    const enrol = creation(TrainingEnrolment, { practitionerId: '1', sessionId: '1' });
    const session = { state: 'OPEN' as const, heldOn: '2024-06-10', enrolBy: TODAY, capacity: 2 };
    const open = (more: object) =>
      codesOf(enrolmentIsOpen(enrol, { session: { ...session, ...more }, taken: 0 }, contextWith()));
    expect(open({})).toEqual([]);
    expect(open({ enrolBy: '2024-05-31' })).toEqual(['ENROLMENT_OVER']);
    expect(open({ enrolBy: null, heldOn: TODAY })).toEqual([]);
    expect(open({ state: 'HELD' })).toEqual(['ENROLMENT_CLOSED']);
    const seat = (taken: number) => codesOf(seatIsFree(enrol, { session, taken }));
    expect([seat(1), seat(2)]).toEqual([[], ['SESSION_FULL']]);
  });

  it('have attendance while they are held, of no more minutes than they took', () => {
    const record = (minutes: number) => creation(TrainingAttendance, { minutes });
    const held = { session: { state: 'HELD' as const, minutes: 180 } };
    expect([codesOf(withinSession(record(180), held)), codesOf(withinSession(record(181), held))]).toEqual([
      [],
      ['LONGER_THAN_SESSION'],
    ]);
    const closed = { session: { state: 'CLOSED' as const, minutes: 180 } };
    expect(codesOf(sessionIsHeld(deletion(TrainingAttendance, {}), closed))).toEqual(['SESSION_NOT_HELD']);
    expect(sessionIsHeld(record(1), held)).toEqual([]);
  });
});

describe('the code of ethics (二(一)1)', () => {
  it('stands as it was published', () => {
    const edited = (state: string) =>
      codesOf(editionStands(alteration(EthicsCode, { state }, { content: '改' })));
    expect([edited('DRAFT'), edited('PUBLISHED'), edited('RETIRED')]).toEqual([
      [],
      ['EDITION_PUBLISHED'],
      ['EDITION_PUBLISHED'],
    ]);
  });

  it('is acknowledged while it is in force, today', () => {
    const change = creation(EthicsAcknowledgement, { practitionerId: '1', codeId: '1' });
    const asked = (state: 'PUBLISHED' | 'DRAFT' | 'RETIRED', inForceOn: string | null) =>
      codesOf(editionInForce(change, { code: { state, inForceOn } }, contextWith()));
    expect(asked('PUBLISHED', TODAY)).toEqual([]);
    expect(asked('PUBLISHED', '2024-06-02')).toEqual(['EDITION_NOT_IN_FORCE']);
    expect(asked('RETIRED', '2013-01-01')).toEqual(['EDITION_NOT_IN_FORCE']);
    expect(givenToday(change, contextWith())).toEqual({ acknowledgedOn: TODAY });
  });
});
