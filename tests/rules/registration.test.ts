import '../../server/src/app/catalogue.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, RuleContext } from '../../server/src/kernel/change/behaviour.ts';
import type { Day } from '../../server/src/kernel/values/day.ts';
import { allowsOn, lastDay, renewableFrom, type Period } from '../../server/src/registration/period.rules.ts';
import { RegistrationApplication } from '../../server/src/registration/registration-application.entity.ts';
import * as rules from '../../server/src/registration/registration-application.rules.ts';
import { registeredBeforePractising } from '../../server/src/registration/appointment-registration.rules.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import {
  announcement,
  barredUntil,
  deriveValidUntil,
  groundApplies,
  maskedName,
  notRegisteredTwice,
  periodInOrder,
} from '../../server/src/registration/registration.rules.ts';
import { RegistrationNotice } from '../../server/src/registration/registration-notice.entity.ts';
import { registeringLevel } from '../../server/src/registration/registration-scheme.rules.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { valueOn } from '../../server/src/vocabulary/parameters.rules.ts';
import { alteration, creation } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

/** The parameters as first loaded. */
const on = (today: Day): RuleContext => ({
  today,
  parameter: (key) => valueOn(policyParameters, key, today),
});

const period = (more: Partial<Period> = {}): Period => ({
  certificateId: '3',
  validFrom: '2021-06-01',
  validUntil: '2024-06-01',
  state: 'VALID',
  suspendedFrom: null,
  suspendedUntil: null,
  barredUntil: null,
  ...more,
});
const facts = (more: Partial<rules.ApplicationFacts> = {}): rules.ApplicationFacts => ({
  certificate: { practitionerId: '7', level: 'ASSISTANT', issuedOn: '2020-09-20' },
  periods: [period()],
  suspendedUntil: null,
  earned: 72 * 45,
  ...more,
});
const applying = (kind: string, more: object = {}): Change =>
  creation(RegistrationApplication, {
    practitionerId: '7',
    certificateId: '3',
    kind,
    pledge: true,
    ...more,
  });
const all = [
  rules.ownCertificate,
  rules.pledged,
  rules.kindFits,
  rules.renewalInTime,
  rules.latenessExplained,
  rules.hoursMet,
  rules.notUnderSanction,
];
const judged = (change: Change, known: rules.ApplicationFacts, today: Day) =>
  all.flatMap((rule) => rule(change, known, on(today)));
const codes = (change: Change, known: rules.ApplicationFacts, today: Day): string[] =>
  judged(change, known, today).map((v) => v.code);

describe('the period of a registration (N 登记办法; 民法典 201, 202)', () => {
  it.each([
    ['FIRST', '2023-06-15', '2026-06-15'],
    ['FIRST', '2024-02-29', '2027-02-28'],
    ['RENEWAL', '2027-03-01', '2030-02-28'],
    ['RENEWAL', '2024-06-02', '2027-06-01'],
  ])('%s from %s lasts until %s', (kind, from, until) => {
    expect(lastDay(kind, from, 36)).toBe(until);
    expect(deriveValidUntil(creation(Registration, { kind, validFrom: from }), on(from))).toEqual({
      validUntil: until,
    });
  });

  it('periods that follow each other leave no day out and count none twice', () => {
    const days = fc.date({ min: new Date('2009-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const first = period({ validFrom: date.toISOString().slice(0, 10) });
        first.validUntil = lastDay('FIRST', first.validFrom, 36);
        const change = applying('RENEWAL', { appliedOn: first.validUntil });
        const [given] = rules.registrationGiven(
          Registration,
          change,
          facts({ periods: [first] }),
          on(first.validUntil),
        );
        const next = String(given!.values.validFrom);
        expect(new Date(next).getTime() - new Date(first.validUntil).getTime()).toBe(86_400_000);
      }),
    );
  });
});

describe('first registration (N 登记办法)', () => {
  const unregistered = facts({ periods: [], earned: 0 });

  it.each([
    ['within the year', '2021-09-19', []],
    ['on its last day', '2021-09-20', []],
    ['one day late', '2021-09-21', ['LATE_WITHOUT_REASON', 'HOURS_SHORT']],
  ])('%s', (_when, today, expected) => {
    expect(codes(applying('FIRST'), unregistered, today)).toEqual(expected);
  });

  it('a late one is allowed with a reason and 24 hours for each year begun', () => {
    const late = applying('FIRST', { lateReason: '长期驻村' });
    expect(codes(late, facts({ periods: [], earned: 24 * 45 }), '2021-09-21')).toEqual([]);
    expect(codes(late, facts({ periods: [], earned: 24 * 45 - 1 }), '2021-09-21')).toEqual(['HOURS_SHORT']);
    expect(codes(late, facts({ periods: [], earned: 24 * 45 }), '2022-09-21')).toEqual(['HOURS_SHORT']);
  });

  it('a certificate of 2007 never registered: eighteen years late take no more than the cycle’s 72 hours', () => {
    const old = facts({
      periods: [],
      certificate: { practitionerId: '7', level: 'ASSISTANT', issuedOn: '2007-09-20' },
    });
    expect(rules.yearsLate('2007-09-20', '2026-03-01', 12)).toBe(18);
    expect(codes(applying('FIRST', { lateReason: '当时未开展登记' }), old, '2026-03-01')).toEqual([]);
    const [short] = judged(
      applying('FIRST', { lateReason: '当时未开展登记' }),
      { ...old, earned: 0 },
      '2026-03-01',
    );
    expect(short).toMatchObject({ code: 'HOURS_SHORT', clause: 'N 继续教育办法' });
    expect(short!.message).toContain('须有 72 学时');
  });
});

describe('renewal in the last three months (N 登记办法)', () => {
  it.each([
    ['one day early', '2024-02-29', ['RENEWAL_TOO_EARLY']],
    ['on the first day', '2024-03-01', []],
    ['on the last day', '2024-06-01', []],
    ['one day late', '2024-06-02', ['KIND_DOES_NOT_FIT']],
  ])('%s', (_when, today, expected) => {
    expect(codes(applying('RENEWAL'), facts(), today)).toEqual(expected);
  });

  it('the window of a period that ends on 29 May opens on 29 February, and on the 28th in a common year', () => {
    expect(renewableFrom('2024-05-29', 3)).toBe('2024-02-29');
    expect(renewableFrom('2023-05-29', 3)).toBe('2023-02-28');
    const ends = facts({ periods: [period({ validFrom: '2021-05-29', validUntil: '2024-05-29' })] });
    expect(codes(applying('RENEWAL'), ends, '2024-02-28')).toEqual(['RENEWAL_TOO_EARLY']);
    expect(codes(applying('RENEWAL'), ends, '2024-02-29')).toEqual([]);
  });

  it('whoever is late registers anew, with a reason and the full hours', () => {
    const [violation] = judged(applying('RENEWAL'), facts(), '2024-06-02');
    expect(violation!.message).toContain('改为“重新登记”');
    expect(codes(applying('REINSTATEMENT'), facts(), '2024-06-02')).toEqual(['LATE_WITHOUT_REASON']);
    expect(codes(applying('REINSTATEMENT', { lateReason: '产假' }), facts(), '2024-06-02')).toEqual([]);
    expect(
      codes(applying('REINSTATEMENT', { lateReason: '产假' }), facts({ earned: 0 }), '2024-06-02'),
    ).toEqual(['HOURS_SHORT']);
  });

  it('a review that takes its time makes nobody late: the day of applying counts', () => {
    const change = applying('RENEWAL', { appliedOn: '2024-05-31' });
    expect(codes(change, facts(), '2024-07-10')).toEqual([]);
    expect(rules.registrationGiven(Registration, change, facts(), on('2024-07-10'))).toMatchObject([
      { values: { validFrom: '2024-06-02', registeredOn: '2024-07-10', kind: 'RENEWAL' } },
    ]);
  });

  it('nobody renews twice', () => {
    const renewed = facts({
      periods: [period(), period({ validFrom: '2024-06-02', validUntil: '2027-06-01' })],
    });
    expect(codes(applying('RENEWAL'), renewed, '2024-05-01')).toEqual(['RENEWED_ALREADY']);
  });

  it.each([
    ['ASSISTANT', 72 * 45, []],
    ['ASSISTANT', 72 * 45 - 1, ['HOURS_SHORT']],
    ['MID', 90 * 45, []],
    ['MID', 90 * 45 - 1, ['HOURS_SHORT']],
    ['SENIOR', 90 * 45, []],
  ])('%s with %i minutes (N 继续教育办法)', (level, earned, expected) => {
    const certificate = { practitionerId: '7', level, issuedOn: '2020-09-20' };
    expect(codes(applying('RENEWAL'), facts({ certificate, earned }), '2024-05-01')).toEqual(expected);
  });
});

describe('what stands in the way of any registration (二(三)3)', () => {
  it('a certificate of somebody else, and no pledge', () => {
    expect(codes(applying('RENEWAL', { practitionerId: '8' }), facts(), '2024-05-01')).toEqual([
      'NOT_THEIR_CERTIFICATE',
    ]);
    expect(codes(applying('RENEWAL', { pledge: false }), facts(), '2024-05-01')).toEqual(['NOT_PLEDGED']);
  });

  it('a suspension, and a bar after cancellation until its day', () => {
    expect(judged(applying('RENEWAL'), facts({ suspendedUntil: '2024-08-01' }), '2024-05-01')).toMatchObject([
      { code: 'SUSPENDED', clause: '二(三)3' },
    ]);
    const cancelled = facts({ periods: [period({ state: 'CANCELLED', barredUntil: '2024-05-02' })] });
    const anew = applying('REINSTATEMENT', { lateReason: '处理期满' });
    expect(codes(anew, cancelled, '2024-05-01')).toEqual(['BARRED']);
    expect(codes(anew, cancelled, '2024-05-02')).toEqual([]);
    expect([barredUntil('2024-01-31', 1), barredUntil('2024-01-31', 0)]).toEqual(['2024-02-29', null]);
  });
});

describe('registration before practising (二(三)3)', () => {
  const appointment = (startOn: Day): Change =>
    creation(Appointment, { practitionerId: '7', postId: '3', startOn });
  const holder = {
    certified: true,
    periods: [period({ validFrom: '2025-06-01', validUntil: '2028-06-01' })],
  };
  const said = (startOn: Day, known = holder): string[] =>
    registeredBeforePractising(appointment(startOn), known, on('2026-06-01')).map((v) => v.clause!);

  it.each([
    ['registered', '2026-06-01', holder, []],
    ['on the last day of the registration', '2028-06-01', holder, []],
    ['the day after it', '2028-06-02', holder, ['二(三)3']],
    ['not registered', '2026-06-01', { certified: true, periods: [] }, ['二(三)3']],
    ['from before that was enforced', '2025-12-31', { certified: true, periods: [] }, []],
    ['without a certificate', '2026-06-01', { certified: false, periods: [] }, []],
  ])('%s', (_who, startOn, known, expected) => {
    expect(said(startOn, known)).toEqual(expected);
  });

  it('neither suspended nor cancelled', () => {
    const suspended = { suspendedFrom: '2026-05-01', suspendedUntil: '2026-08-01' };
    const [base] = holder.periods as [Period];
    expect(allowsOn({ ...base, ...suspended }, '2026-08-01')).toBe(false);
    expect(allowsOn({ ...base, ...suspended }, '2026-08-02')).toBe(true);
    expect(said('2026-06-01', { certified: true, periods: [{ ...base, ...suspended }] })).toHaveLength(1);
    expect(said('2026-06-01', { certified: true, periods: [{ ...base, state: 'CANCELLED' }] })).toHaveLength(
      1,
    );
  });

  it('what is not about the start of an appointment is left alone', () => {
    const ended = alteration(
      Appointment,
      { practitionerId: '7', startOn: '2026-02-01' },
      { endOn: '2026-05-01' },
    );
    const known = { certified: true, periods: [] };
    expect(registeredBeforePractising(ended, known, on('2026-06-01'))).toEqual([]);
  });
});

describe('registrations on record', () => {
  const base = { certificate: null, others: [period()], ground: null, holderName: '王小明' };

  it('do not overlap (N 登记办法)', () => {
    const entry = (validFrom: Day, validUntil: Day): Change =>
      creation(Registration, { validFrom, validUntil });
    expect(notRegisteredTwice(entry('2024-06-01', '2027-06-01'), base)).toMatchObject([
      { clause: 'N 登记办法' },
    ]);
    expect(notRegisteredTwice(entry('2024-06-02', '2027-06-01'), base)).toEqual([]);
    expect(periodInOrder(entry('2024-06-02', '2024-06-01'))).toHaveLength(1);
  });

  const cancelled = {
    ...alteration(Registration, { number: 'DJ1', state: 'VALID' }, { cancelledOn: '2024-05-01' }),
    kind: 'ACTION' as const,
    action: 'cancel',
  };
  const ground = { title: '违反职业道德', clause: '二(三)3', since: '2024-05-01', until: null };

  it('are cancelled on a ground in force (二(三)3), which is announced with the name masked', () => {
    expect(groundApplies(cancelled, { ...base, ground })).toEqual([]);
    const over = { ...ground, since: null, until: '2024-05-01' };
    expect(groundApplies(cancelled, { ...base, ground: over })).toMatchObject([{ clause: '二(三)3' }]);
    const [notice] = announcement(RegistrationNotice, cancelled, { ...base, ground }, on('2024-05-06'));
    expect(notice!.values).toMatchObject({ publishedOn: '2024-05-06', title: '注销登记公告：王**（DJ1）' });
    expect(String(notice!.values.content)).not.toContain('小明');
  });

  it('lead on as declared', () => {
    expect(stepsAllowed(Registration)).toEqual([
      'VALID suspend VALID',
      'VALID restore VALID',
      'VALID cancel CANCELLED',
    ]);
  });

  it.each([
    ['王明', '王*'],
    ['欧阳小明', '欧***'],
    ['丁', '丁*'],
    ['𠮷田', '𠮷*'],
  ])('%s is shown as %s', (name, masked) => expect(maskedName(name)).toBe(masked));
});

describe('where people are registered (N 登记办法)', () => {
  const scheme = (divisionId: string, level: string, since: Day, until: Day | null = null) => ({
    divisionId,
    level,
    since,
    until,
  });
  const schemes = [
    scheme('350400000000', 'COUNTY', '2013-04-01'),
    scheme('350421000000', 'CITY', '2024-01-01', '2025-01-01'),
  ];

  it.each([
    ['350421100000', '2024-06-01', 'CITY'],
    ['350421100000', '2023-12-31', 'COUNTY'],
    ['350421100000', '2025-01-01', 'COUNTY'],
    ['350423100000', '2024-06-01', 'COUNTY'],
  ])('%s on %s: %s', (division, day, level) => {
    expect(registeringLevel(schemes, division, day)).toBe(level);
  });
});
