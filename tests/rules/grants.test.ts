import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { Grant } from '../../server/src/access/grant.entity.ts';
import {
  administrationsApart,
  divisionStands,
  incompatible,
  namesItsDivision,
} from '../../server/src/access/grant.rules.ts';
import { ADMINISTRATIONS, Roles, type Role } from '../../server/src/access/roles.ts';
import type { Change } from '../../server/src/kernel/change/behaviour.ts';
import { fieldsBelong } from '../../server/src/kernel/change/belonging.ts';
import { standsForSomebody } from '../../server/src/workforce/grant-subject.rules.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';

const grant = (role: Role, since = '2024-01-01', until: string | null = null) =>
  creation(Grant, { accountId: '1', role, since, until });
const held = (role: Role, since = '2020-01-01', until: string | null = null) => ({
  others: [{ role, since, until }],
});

describe('three administrations apart (三员分立)', () => {
  const roles = Object.keys(Roles.values) as Role[];

  it.each(ADMINISTRATIONS)('%s goes with no other role', (administration) => {
    expect(roles.filter((role) => !incompatible(administration, role))).toEqual([administration]);
  });

  it('business roles go together', () => {
    expect(administrationsApart(grant('ANALYST'), held('SECTOR_OFFICER'))).toEqual([]);
  });

  it('only at the same time', () => {
    expect(administrationsApart(grant('SYSTEM_ADMIN'), held('ANALYST'))).toMatchObject([
      { field: 'role', clause: '三员分立' },
    ]);
    expect(administrationsApart(grant('SYSTEM_ADMIN'), held('ANALYST', '2020-01-01', '2024-01-01'))).toEqual(
      [],
    );
    expect(
      administrationsApart(grant('ANALYST', '2023-01-01', '2024-01-01'), held('AUDIT_ADMIN', '2023-12-31')),
    ).toHaveLength(1);
  });
});

describe('how far a grant reaches', () => {
  const given = (values: object) => creation(Grant, { accountId: '1', since: '2024-01-01', ...values });
  const codes = (change: Change) => fieldsBelong(change).map(({ field, code }) => [field, code]);

  it.each([
    ['SECTOR_OFFICER', {}, [['sector', 'REQUIRED']]],
    ['SECTOR_OFFICER', { sector: 'TRADE_UNION' }, []],
    ['REGISTRAR', { sector: 'CIVIL_AFFAIRS' }, [['sector', 'NOT_APPLICABLE']]],
    ['INSTITUTION_CLERK', {}, [['subject', 'REQUIRED']]],
    ['PRACTITIONER', {}, [['subject', 'REQUIRED']]],
    ['PRACTITIONER', { subject: 12 }, []],
    ['ANALYST', { subject: 12 }, [['subject', 'NOT_APPLICABLE']]],
  ])('%s with %j: %j', (role, values, expected) => {
    expect(codes(given({ role, ...values }))).toEqual(expected);
  });

  it.each([
    ['COORDINATOR', 1],
    ['REGISTRAR', 1],
    ['SECTOR_OFFICER', 1],
    ['FINANCE_OFFICER', 1],
    ['ANALYST', 1],
    ['INSTITUTION_CLERK', 0],
    ['PRACTITIONER', 0],
    ['SYSTEM_ADMIN', 0],
  ])('%s without a division: %i problems, since it would hold the whole register', (role, count) => {
    expect(namesItsDivision(given({ role }))).toHaveLength(count);
    expect(namesItsDivision(given({ role, divisionId: '350404000000' }))).toEqual([]);
  });

  it('one of before that names no division can be ended', () => {
    const before = { accountId: '1', role: 'ANALYST', divisionId: null, sector: null, since: '2020-01-01' };
    expect(namesItsDivision(alteration(Grant, before, { until: '2024-06-01' }))).toEqual([]);
    expect(namesItsDivision(alteration(Grant, before, { role: 'REGISTRAR' }))).toMatchObject([
      { field: 'divisionId', code: 'REQUIRED' },
    ]);
  });

  it.each([
    ['2024-01-01', '2021-02-07', 1],
    ['2020-01-01', '2021-02-07', 1],
    ['2024-08-31', '2024-09-01', 0],
    ['2024-09-01', '2024-09-01', 1],
  ])('given from %s over a division abolished on %s: %i problems', (since, validTo, count) => {
    const references = { codes: new Set<string>(), divisions: new Map([['1', { name: '梅列区', validTo }]]) };
    const change = given({ role: 'ANALYST', divisionId: '1', since });
    expect(divisionStands(change, references, contextWith())).toHaveLength(count);
  });
});

describe('whom a grant stands for', () => {
  it.each([
    ['INSTITUTION_CLERK', false, 1],
    ['PRACTITIONER', false, 1],
    ['PRACTITIONER', true, 0],
    ['ANALYST', false, 0],
  ])('%s, whose record is there: %s, gives %i problems', (role, exists, count) => {
    expect(standsForSomebody(creation(Grant, { role, subject: 12 }), { exists })).toHaveLength(count);
  });

  it('one whose record has gone can be ended', () => {
    const before = { role: 'PRACTITIONER', subject: 12, since: '2020-01-01' };
    expect(standsForSomebody(alteration(Grant, before, { until: '2024-06-01' }), { exists: false })).toEqual(
      [],
    );
  });
});
