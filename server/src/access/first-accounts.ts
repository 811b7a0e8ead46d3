import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { appendAudit } from '../kernel/store/audit.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import type { Day } from '../kernel/values/day.ts';
import { Account } from './account.entity.ts';
import { Credential } from './credential.entity.ts';
import { Grant } from './grant.entity.ts';
import { oneTimePassword } from './passwords.ts';
import { Roles, type Role } from './roles.ts';
import { hashPassword } from './password-hash.ts';

/** Who appoints everybody else: one enters accounts and grants, another approves them (三员分立). */
const FIRST: readonly [username: string, role: Role][] = [
  ['sysadmin', 'SYSTEM_ADMIN'],
  ['secadmin', 'SECURITY_ADMIN'],
  ['auditadmin', 'AUDIT_ADMIN'],
];

export interface FirstAccount {
  username: string;
  label: string;
  /** Shown this once; must be changed at the first sign-in. */
  password: string;
}

/** Gives a new installation its three administrators; null, and nothing changed, where there are accounts already. */
export function admitFirst(orm: MikroORM, today: Day): Promise<FirstAccount[] | null> {
  return asPipeline(orm, { accountId: null }, async (em) => {
    await em.execute('lock table account in share row exclusive mode');
    if ((await em.count(Account)) > 0) return null;
    const admitted: FirstAccount[] = [];
    for (const [username, role] of FIRST) admitted.push(await admit(em, username, role, today));
    return admitted;
  });
}

async function admit(em: EntityManager, username: string, role: Role, since: Day): Promise<FirstAccount> {
  const [label, password] = [Roles.labels[role], oneTimePassword()];
  const account = em.create(Account, { username, name: label, disabled: false } as never) as Account;
  em.create(Grant, { account, role, since } as never);
  await em.flush();
  em.create(Credential, {
    account: account.id,
    passwordHash: await hashPassword(password),
    mustChange: true,
  } as never);
  appendAudit(em, null, { action: 'account.admitFirst', resource: 'accounts', recordId: account.id });
  return { username, label, password };
}
