import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { firstDayInspected } from '../../server/src/institutions/evaluation.rules.ts';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { Inspection } from '../../server/src/institutions/inspection.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { institutionLasts, whileInstitutionLasts } from '../../server/src/institutions/lifetime.rules.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { setUpOn } from '../../server/src/institutions/post.rules.ts';
import type { Values } from '../../server/src/kernel/change/behaviour.ts';
import {
  afterFounding,
  beforeDeregistration,
  ofSomebodyWorking,
  ofWorkingAge,
} from '../../server/src/workforce/appointment-dates.rules.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import {
  appointmentsEndFirst,
  foundedBeforeAppointments,
} from '../../server/src/workforce/institution-staff.rules.ts';
import {
  emptyBeforeAbolition,
  fullWhenFilled,
  quotaCoversAppointed,
} from '../../server/src/workforce/post-seats.rules.ts';
import { alteration, contextWith, creation, TODAY } from '../support/changes.ts';
import { acting, say } from '../support/saying.ts';

const tenure = (since: string, until: string | null = null) => ({ since, until, practitionerId: '9' });
const [past, present, future] = [
  tenure('2020-01-01', TODAY),
  tenure('2023-01-01'),
  tenure('2025-01-01', '2026-01-01'),
];
describe('seats of a post', () => {
  const below = ['QUOTA_BELOW_FILLED', '二(二)', 'quota'];
  const held = ['POST_STILL_FILLED', '二(二)', ''];
  const free = ['POST_NOT_FULL', '二(二)', ''];

  it.each([
    [[], undefined, undefined, free],
    [[past], undefined, undefined, free],
    [[present], undefined, held, free],
    [[future], undefined, held, free],
    [[future, future], below, held, free],
    [[present, future], below, held, free],
    [[present, tenure('2022-01-01', '2024-09-01')], below, held, undefined],
    [[past, present, tenure('2024-06-01')], below, held, undefined],
  ])('%j of two: lowered to one %s, abolished %s, full %s', (tenures, quota, abolition, full) => {
    const post = { quota: 2, state: 'OPEN' };
    expect(say(quotaCoversAppointed, alteration(Post, post, { quota: 1 }), { tenures })).toEqual(quota);
    expect(say(emptyBeforeAbolition, acting(Post, 'abolish', post), { tenures })).toEqual(abolition);
    expect(say(fullWhenFilled, acting(Post, 'fill', post), { tenures })).toEqual(full);
  });
});

describe('an institution that is deregistered', () => {
  const institution = { name: '同心社', deregisteredOn: '2024-05-01' };
  const awarded = (awardedOn: string) => creation(Grade, { institutionId: '2', awardedOn });
  const inspected = (year: number) => creation(Inspection, { institutionId: '2', year });
  const gone = (field: string) => ['INSTITUTION_DEREGISTERED', '二(二)3', field];
  const set = (values: Values) => creation(Post, { institutionId: '2', ...values });

  it.each([
    [awarded('2024-04-30'), whileInstitutionLasts('awardedOn'), undefined],
    [awarded('2024-05-01'), whileInstitutionLasts('awardedOn'), 'awardedOn'],
    [inspected(2024), whileInstitutionLasts('year', firstDayInspected), undefined],
    [inspected(2025), whileInstitutionLasts('year', firstDayInspected), 'year'],
    [set({ establishedOn: '2014-07-01' }), whileInstitutionLasts('establishedOn', setUpOn), undefined],
    [set({}), whileInstitutionLasts('establishedOn', setUpOn), 'establishedOn'],
    [acting(Post, 'approve'), whileInstitutionLasts('establishedOn', setUpOn), 'establishedOn'],
    [alteration(Post, {}, { quota: 2 }), whileInstitutionLasts('establishedOn', setUpOn), undefined],
    [acting(Post, 'open'), institutionLasts, ''],
  ])('is given nothing of later: %#', (change, rule, field) => {
    expect(say(rule, change, { institution })).toEqual(field === undefined ? undefined : gone(field));
    expect(say(rule, change, { institution: { name: '同心社', deregisteredOn: null } })).toBeUndefined();
  });

  it.each([
    [[], false],
    [[tenure('2020-01-01', '2024-05-01')], false],
    [[tenure('2020-01-01', '2024-05-02')], true],
    [[tenure('2020-01-01')], true],
    [[future], true],
  ])('has nobody left in post: %j, refused: %s', (tenures, refused) => {
    const seats = tenures.map((t) => ({ ...t, post: '社工岗' }));
    const change = alteration(Institution, institution, { deregisteredOn: '2024-05-01' });
    const staffed = ['INSTITUTION_STILL_STAFFED', '二(二)3', 'deregisteredOn'];
    expect(say(appointmentsEndFirst, change, { seats })).toEqual(refused ? staffed : undefined);
  });

  it.each([
    ['2020-01-01', '2024-05-01', undefined],
    ['2020-01-01', '2024-05-02', 'endOn'],
    ['2020-01-01', null, 'endOn'],
    ['2024-05-01', null, 'startOn'],
  ])('appoints nobody: from %s to %s', (startOn, endOn, field) => {
    const change = creation(Appointment, { postId: '3', practitionerId: '7', startOn, endOn });
    expect(
      say(beforeDeregistration, change, { institution, birthDate: null, engagement: 'ON_POST' }),
    ).toEqual(field && gone(field));
  });

  it('keeps nobody from leaving it', () => {
    const change = alteration(Appointment, { startOn: '2020-01-01', endOn: null }, { endOn: '2024-05-20' });
    expect(
      say(beforeDeregistration, change, { institution, birthDate: null, engagement: 'ON_POST' }),
    ).toBeUndefined();
  });
});

describe('whoever has left or retired, on 2024-06-01 (二(二))', () => {
  it.each([
    ['RETIRED', '2020-01-01', null, true],
    ['LEFT', '2020-01-01', '2024-06-02', true],
    ['RETIRED', '2020-01-01', '2024-06-01', false],
    ['ON_POST', '2020-01-01', null, false],
    [null, '2020-01-01', null, false],
  ] as const)('%s is appointed from %s to %s', (engagement, startOn, endOn, refused) => {
    const change = creation(Appointment, { postId: '3', practitionerId: '7', startOn, endOn });
    const found = ofSomebodyWorking(
      change,
      { institution: null, birthDate: null, engagement },
      contextWith(),
    );
    expect(found.map((v) => v.code)).toEqual(refused ? ['NOT_ON_POST'] : []);
  });
});

describe('the first day of an appointment', () => {
  const from = (startOn: string) => creation(Appointment, { postId: '3', practitionerId: '7', startOn });

  it.each([
    ['2004-01-01', undefined],
    ['2004-01-02', ['UNDER_AGE', '劳动法 15', 'startOn']],
    [null, undefined],
  ])('is of somebody of sixteen: born on %s, %s', (birthDate, said) => {
    expect(say(ofWorkingAge, from('2020-01-01'), { birthDate, institution: null, engagement: null })).toEqual(
      said,
    );
  });

  it('is not before the institution’s, whichever of the two is entered later', () => {
    const founded = { birthDate: null, engagement: null, institution: { establishedOn: '2020-01-01' } };
    expect(say(afterFounding, from('2020-01-01'), founded)).toBeUndefined();
    expect(say(afterFounding, from('2019-12-31'), founded)).toEqual(['BEFORE_FOUNDING', '二(二)', 'startOn']);
    const change = alteration(Institution, {}, { establishedOn: '2020-01-01' });
    const seat = (since: string) => ({ seats: [{ ...tenure(since), post: '社工岗' }] });
    expect(say(foundedBeforeAppointments, change, seat('2020-01-01'))).toBeUndefined();
    expect(say(foundedBeforeAppointments, change, seat('2019-12-31'))).toEqual([
      ...['FOUNDED_AFTER_APPOINTMENTS', '二(二)3', 'establishedOn'],
    ]);
  });
});
