import { hash } from '@node-rs/argon2';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../../server/src/access/account.entity.ts';
import { Credential } from '../../server/src/access/credential.entity.ts';
import { Grant } from '../../server/src/access/grant.entity.ts';
import { Office } from '../../server/src/access/office.entity.ts';
import type { Role, Sector } from '../../server/src/access/roles.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import type { Api } from './api.ts';

export const CITY = '350400000000';
/** 三元区 and 沙县区 */
export const COUNTY = '350404000000';
export const OTHER_COUNTY = '350405000000';

export interface Holder {
  username: string;
  role: Role;
  division?: string;
  sector?: Sector;
  subject?: number;
}

/** Cheaper to check than the program's own, for people who sign in a thousand times in a run. */
const password = hash('Shegong-2026', { memoryCost: 64, timeCost: 1, parallelism: 1 });

/** Gives people accounts and grants, all with the same password. */
export async function appoint(api: Api, holders: Holder[]): Promise<void> {
  const passwordHash = await password;
  await asPipeline(api.orm, { accountId: null }, async (em) => {
    const office = em.create(Office, { name: '测试机构', division: CITY } as never) as Office;
    for (const holder of holders) await appointOne(em, office, holder, passwordHash);
  });
}

async function appointOne(
  em: EntityManager,
  office: Office,
  holder: Holder,
  passwordHash: string,
): Promise<void> {
  const { username, role, division, sector, subject } = holder;
  const account = ((await em.findOne(Account, { username })) ??
    em.create(Account, { username, name: username, office, disabled: false } as never)) as Account;
  em.create(Grant, {
    account,
    role,
    division: division ?? CITY,
    sector: sector ?? null,
    subject: subject ?? null,
    since: '2020-01-01',
  } as never);
  await em.flush();
  if (!(await em.findOne(Credential, { account: account.id })))
    em.create(Credential, { account, passwordHash, mustChange: false } as never);
  await em.flush();
}

/** One of each role, in one county, and a coordinator of another. */
export const oneOfEach: Holder[] = [
  { username: 'city', role: 'COORDINATOR' },
  { username: 'coordinator', role: 'COORDINATOR', division: COUNTY },
  { username: 'second', role: 'COORDINATOR', division: COUNTY },
  { username: 'elsewhere', role: 'COORDINATOR', division: OTHER_COUNTY },
  { username: 'registrar', role: 'REGISTRAR', division: COUNTY },
  { username: 'union', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'TRADE_UNION' },
  { username: 'youth', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'YOUTH_LEAGUE' },
  { username: 'finance', role: 'FINANCE_OFFICER' },
  { username: 'analyst', role: 'ANALYST' },
  { username: 'sysadmin', role: 'SYSTEM_ADMIN' },
  { username: 'secadmin', role: 'SECURITY_ADMIN' },
  { username: 'auditadmin', role: 'AUDIT_ADMIN' },
];
