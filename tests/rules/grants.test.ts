import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { Grant } from '../../server/src/access/grant.entity.ts';
import { administrationsApart, incompatible, namesItsRecord } from '../../server/src/access/grant.rules.ts';
import { ADMINISTRATIONS, Roles, type Role } from '../../server/src/access/roles.ts';
import { creation } from '../support/changes.ts';

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

describe('whom a grant stands for', () => {
  it.each(['INSTITUTION_CLERK', 'PRACTITIONER'] as const)('%s names its record', (role) => {
    expect(namesItsRecord(creation(Grant, { role }))).toMatchObject([{ field: 'subject' }]);
    expect(namesItsRecord(creation(Grant, { role, subject: 12 }))).toEqual([]);
  });
});
