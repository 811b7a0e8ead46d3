import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { capacityCoversLet, emptyBeforeClosing } from '../../server/src/incubation/base.rules.ts';
import { IncubationBase } from '../../server/src/incubation/incubation-base.entity.ts';
import { amountWhereDue, assessesTenant, helpsTenant } from '../../server/src/incubation/support.rules.ts';
import { Tenancy } from '../../server/src/incubation/tenancy.entity.ts';
import { TenancySupport } from '../../server/src/incubation/tenancy-support.entity.ts';
import {
  mayBeTenant,
  noticeHasRun,
  passedFinally,
  placesSuffice,
  termWithinLimit,
  type TenancyFacts,
} from '../../server/src/incubation/tenancy.rules.ts';
import { workingCalendar } from '../../server/src/vocabulary/working-days.rules.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';
import { stepsAllowed } from '../support/lifecycles.ts';

const facts = (more: Partial<TenancyFacts> = {}): TenancyFacts => ({
  base: { name: '孵化基地', capacity: 3, state: 'ACTIVE' },
  othersHold: 0,
  applicant: { kind: 'PRIVATE_NON_ENTERPRISE' },
  elsewhere: false,
  assessments: [],
  calendar: workingCalendar([]),
  ...more,
});
const admitted = (places: number) =>
  alteration(Tenancy, { places, state: 'PUBLICIZED' }, { state: 'INCUBATING' });

describe('places (二(二)3)', () => {
  it.each([
    [0, 3, undefined],
    [2, 1, undefined],
    [3, 1, 'BASE_FULL'],
    [2, 2, 'BASE_FULL'],
  ])('%i of 3 let, %i wanted: %s', (othersHold, places, code) => {
    const [violation] = placesSuffice(admitted(places), facts({ othersHold }));
    expect([violation?.code, violation?.clause]).toEqual([code, code && '二(二)3']);
  });

  it('applying takes none', () => {
    const application = creation(Tenancy, { places: 9, state: 'APPLIED' });
    expect(placesSuffice(application, facts({ othersHold: 3 }))).toEqual([]);
  });

  it('what is let is neither cut off nor closed', () => {
    const smaller = alteration(IncubationBase, { capacity: 5 }, { capacity: 2 });
    expect(capacityCoversLet(smaller, { held: 3 })).toMatchObject([{ clause: '二(二)3' }]);
    expect(capacityCoversLet(smaller, { held: 2 })).toEqual([]);
    expect(emptyBeforeClosing(smaller, { held: 1 })).toMatchObject([{ code: 'BASE_STILL_LET' }]);
  });
});

describe('the way to 出壳 (二(二)3)', () => {
  it('is as declared', () => {
    expect(stepsAllowed(Tenancy)).toEqual([
      'APPLIED review REVIEWED',
      'REVIEWED publicize PUBLICIZED',
      'PUBLICIZED admit INCUBATING',
      'INCUBATING assess ASSESSED',
      'ASSESSED prolong INCUBATING',
      'ASSESSED graduate GRADUATED',
      'APPLIED reject REJECTED',
      'REVIEWED reject REJECTED',
      'PUBLICIZED reject REJECTED',
      'APPLIED withdraw WITHDRAWN',
      'REVIEWED withdraw WITHDRAWN',
      'PUBLICIZED withdraw WITHDRAWN',
      'INCUBATING withdraw WITHDRAWN',
      'ASSESSED withdraw WITHDRAWN',
    ]);
  });

  it.each([
    ['2024-05-24', undefined],
    ['2024-05-27', 'NOTICE_RUNNING'],
  ])('public notice since %s, on Saturday 2024-06-01: %s', (publicizedOn, code) => {
    const change = alteration(Tenancy, { publicizedOn }, { state: 'INCUBATING' });
    const context = contextWith({ 'notice.working-days': 5 });
    expect(noticeHasRun(change, facts(), context)[0]?.code).toBe(code);
  });

  it.each([
    ['2027-01-15', undefined],
    ['2027-01-16', 'TERM_TOO_LONG'],
    ['2024-01-15', 'ENDS_BEFORE_START'],
  ])('incubation from 2024-01-15 until %s: %s', (termEndsOn, code) => {
    const change = alteration(Tenancy, {}, { admittedOn: '2024-01-15', termEndsOn });
    const context = contextWith({ 'incubation.term.months': 36 });
    expect(termWithinLimit(change, undefined, context)[0]?.code).toBe(code);
  });

  it.each([
    [{ kind: 'FOUNDATION' }, undefined],
    [{ kind: 'ENTERPRISE' }, 'TENANT_KIND'],
    [{ kind: 'FOUNDATION', deregisteredOn: '2024-05-31' }, 'TENANT_DEREGISTERED'],
  ])('%j as tenant: %s', (applicant, code) => {
    const change = creation(Tenancy, { appliedOn: '2024-06-01', institutionId: '1' });
    const context = contextWith({ 'incubation.tenant.kinds': ['SOCIAL_GROUP', 'FOUNDATION'] });
    expect(mayBeTenant(change, facts({ applicant }), context)[0]?.code).toBe(code);
  });

  it('the latest final assessment decides', () => {
    const final = (result: string, assessedOn: string) => ({ stage: 'FINAL', result, assessedOn });
    const both = [final('PASSED', '2024-05-01'), final('FAILED', '2024-01-01')];
    expect(passedFinally(admitted(1), facts({ assessments: both }))).toEqual([]);
    const worse = [...both, final('FAILED', '2024-05-20')];
    expect(passedFinally(admitted(1), facts({ assessments: worse }))).toMatchObject([{ clause: '二(二)3' }]);
  });
});

describe('support (二(二)3)', () => {
  it.each([
    ['GRANT', 100, undefined],
    ['GRANT', null, 'SUPPORT_AMOUNT'],
    ['TAX_RELIEF', 100, undefined],
    ['PREMISES', 100, 'SUPPORT_AMOUNT'],
    ['SIMPLER_REGISTRATION', null, undefined],
  ])('%s with the amount %s: %s', (kind, amount, code) => {
    expect(amountWhereDue(creation(TenancySupport, { kind, amount }))[0]?.code).toBe(code);
  });

  it('is for tenants, and assessment for those still incubating', () => {
    const change = creation(TenancySupport, {});
    expect(helpsTenant(change, { tenancyState: 'PUBLICIZED' })).toMatchObject([{ code: 'NOT_A_TENANT' }]);
    expect(helpsTenant(change, { tenancyState: 'GRADUATED' })).toEqual([]);
    expect(assessesTenant(change, { tenancyState: 'GRADUATED' })).toMatchObject([{ code: 'NOT_INCUBATING' }]);
  });
});
