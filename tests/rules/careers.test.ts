import '../../server/src/app/catalogue.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsAfterStart, type Period } from '../../server/src/kernel/change/day.rules.ts';
import { addDays } from '../../server/src/kernel/values/day.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import {
  levelFitsPost,
  notAppointedTwice,
  postIsOccupiable,
  withinQuota,
  type AppointmentFacts,
} from '../../server/src/workforce/appointment.rules.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import {
  issuedToGrownUp,
  numberIsNew,
  oneOfEachLevel,
} from '../../server/src/workforce/certificate.rules.ts';
import { Equivalence } from '../../server/src/workforce/equivalence.entity.ts';
import { notCertifiedYet } from '../../server/src/workforce/equivalence.rules.ts';
import { firstFullDay, mostInPostFrom } from '../../server/src/workforce/tenure.rules.ts';
import { alteration, creation } from '../support/changes.ts';

const post: NonNullable<AppointmentFacts['post']> = { name: '社工岗', quota: 2, state: 'OPEN', level: 'MID' };
const facts = (more: Partial<AppointmentFacts> = {}): AppointmentFacts => ({
  post,
  others: [],
  held: ['MID'],
  ...more,
});
const someone = (since: string, until: string | null, practitionerId = '9') => ({
  since,
  until,
  practitionerId,
});
const appointment = (startOn: string, endOn: string | null = null) =>
  creation(Appointment, { practitionerId: '7', postId: '3', startOn, endOn });

describe('appointments and the quota (二(二))', () => {
  it.each([
    [[], undefined],
    [[someone('2023-01-01', null)], undefined],
    [[someone('2023-01-01', null), someone('2023-06-01', null, '8')], '2024-01-01'],
    [[someone('2023-01-01', '2024-01-01'), someone('2023-06-01', null, '8')], undefined],
    [[someone('2024-03-01', null), someone('2024-05-01', null, '8')], '2024-05-01'],
    [[someone('2024-03-01', '2024-04-01'), someone('2024-04-01', null, '8')], undefined],
  ])('others %j: full from %s', (others, day) => {
    const [violation] = withinQuota(appointment('2024-01-01'), facts({ others }));
    expect(violation?.clause).toBe(day && '二(二)');
    if (day) expect(violation!.message).toContain(`自 ${day} 起已满`);
  });

  const period = fc.tuple(fc.nat(60), fc.option(fc.integer({ min: 1, max: 30 }))).map(([from, length]) => {
    const since = addDays('2024-01-01', from);
    return { since, until: length === null ? null : addDays(since, length) };
  });
  const days = Array.from({ length: 100 }, (_, i) => addDays('2024-01-01', i));
  const holds = (t: Period, day: string): boolean => t.since <= day && (t.until === null || day < t.until);

  it('no day is called full that is not, and none that is goes unseen', () => {
    fc.assert(
      fc.property(
        period,
        fc.array(period, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (mine, others, quota) => {
          const full = days.find((d) => holds(mine, d) && others.filter((o) => holds(o, d)).length >= quota);
          expect(firstFullDay(mine, others, quota)).toBe(full ?? null);
        },
      ),
    );
  });

  it('the most who are in post from a day on are found, whenever that is', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.array(period, { maxLength: 6 }), (from, tenures) => {
        const counts = days.slice(from).map((d) => tenures.filter((t) => holds(t, d)).length);
        expect(mostInPostFrom(days[from]!, tenures)).toBe(Math.max(...counts));
      }),
    );
  });

  it('one person is not in one post twice at a time', () => {
    const others = [someone('2023-01-01', '2024-02-01', '7')];
    expect(notAppointedTwice(appointment('2024-01-01'), facts({ others }))).toMatchObject([
      { code: 'APPOINTED_TWICE', clause: '二(二)' },
    ]);
    expect(notAppointedTwice(appointment('2024-02-01'), facts({ others }))).toEqual([]);
  });

  it('ends after it begins', () => {
    expect(endsAfterStart('startOn', 'endOn')(appointment('2024-02-01', '2024-02-01'))).toMatchObject([
      { field: 'endOn' },
    ]);
  });
});

describe('the post of an appointment', () => {
  it.each([
    ['APPROVED', 0],
    ['OPEN', 0],
    ['FILLED', 0],
    ['PROPOSED', 1],
    ['FROZEN', 1],
    ['ABOLISHED', 1],
  ] as const)('%s: %i objections (二(二))', (state, count) => {
    expect(postIsOccupiable(appointment('2024-01-01'), facts({ post: { ...post, state } }))).toHaveLength(
      count,
    );
  });

  it('that is frozen does not keep anybody from leaving it', () => {
    const before = { practitionerId: '7', postId: '3', startOn: '2020-01-01', endOn: null };
    const frozen = facts({ post: { ...post, state: 'FROZEN' } });
    expect(postIsOccupiable(alteration(Appointment, before, { endOn: '2024-05-01' }), frozen)).toEqual([]);
    expect(
      postIsOccupiable(alteration(Appointment, { ...before, endOn: '2024-05-01' }, { endOn: null }), frozen),
    ).toHaveLength(1);
  });

  it('above the level held is a warning (二(四)1)', () => {
    expect(levelFitsPost(appointment('2024-01-01'), facts({ held: ['ASSISTANT'] }))).toMatchObject([
      { warning: true, clause: '二(四)1' },
    ]);
    expect(levelFitsPost(appointment('2024-01-01'), facts({ held: ['SENIOR'] }))).toEqual([]);
  });
});

describe('certificates', () => {
  const change = creation(Certificate, {
    practitionerId: '7',
    level: 'MID',
    number: 'A1',
    issuedOn: '2020-06-01',
  });
  const known = { held: [], birthDate: null, numberTaken: false };

  it('one of each level (二(三)1)', () => {
    expect(oneOfEachLevel(change, { held: ['ASSISTANT'] })).toEqual([]);
    expect(oneOfEachLevel(change, { held: ['MID'] })).toMatchObject([{ field: 'level', clause: '二(三)1' }]);
  });

  it('a number is one certificate, in the register and in the request', () => {
    expect(numberIsNew(change, known)).toEqual([]);
    expect(numberIsNew(change, { ...known, numberTaken: true })).toMatchObject([{ code: 'DUPLICATE' }]);
    expect(numberIsNew({ ...change, siblings: [change] }, known)).toMatchObject([{ code: 'DUPLICATE' }]);
  });

  it('not before the sixteenth birthday', () => {
    expect(issuedToGrownUp(change, { ...known, birthDate: '2004-06-01' })).toEqual([]);
    expect(issuedToGrownUp(change, { ...known, birthDate: '2004-06-02' })).toMatchObject([
      { field: 'issuedOn' },
    ]);
  });

  it('make the recognition of the same level needless (一)', () => {
    const recognition = creation(Equivalence, { practitionerId: '7', level: 'MID' });
    expect(notCertifiedYet(recognition, { held: ['MID'] })).toMatchObject([{ warning: true, clause: '一' }]);
    expect(notCertifiedYet(recognition, { held: ['SENIOR'] })).toEqual([]);
  });
});
