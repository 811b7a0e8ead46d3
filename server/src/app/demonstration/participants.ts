import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { Account } from '../../access/account.entity.ts';
import { Credential } from '../../access/credential.entity.ts';
import { Duty } from '../../access/duty.entity.ts';
import { Grant } from '../../access/grant.entity.ts';
import { Office } from '../../access/office.entity.ts';
import { hashPassword } from '../../access/password-hash.ts';
import { DEMO_PASSWORD, plannedAccounts, type PlannedGrant } from './accounts.ts';
import { plannedOffices } from './offices.ts';
import { saveAll, type Saved } from './saving.ts';

const SINCE = '2013-04-01';

/** Records that accounts stand for. */
export type Subjects = Record<NonNullable<PlannedGrant['subject']>, Saved>;

/** Saves offices with their duties, accounts and grants. */
export async function saveParticipants(
  em: EntityManager,
  context: RuleContext,
  subjects: Subjects,
): Promise<void> {
  const offices = await saveOffices(em, context);
  const accounts = await saveAll(
    em,
    Account,
    plannedAccounts.map(({ username, name, office }) => ({
      username,
      name: name ?? subjects.practitioner.name,
      officeId: office === null ? null : offices.get(office)!,
      disabled: false,
    })),
    context,
  );
  const grants = plannedAccounts.flatMap((planned, i) =>
    planned.grants.map((grant) => grantOf(grant, accounts[i]!.id, subjects)),
  );
  await saveAll(em, Grant, grants, context);
}

/** Gives the accounts their common password: from now on people can sign in. */
export async function admitParticipants(em: EntityManager): Promise<void> {
  const usernames = plannedAccounts.map(({ username }) => username);
  const accounts = await em.find(Account, { username: { $in: usernames } });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await em.insertMany(
    Credential,
    accounts.map(({ id }) => ({ account: id, passwordHash, mustChange: false })) as never[],
  );
}

/** @returns the offices' ids by name */
async function saveOffices(em: EntityManager, context: RuleContext): Promise<Map<string, string>> {
  const planned = plannedOffices();
  const offices = await saveAll(
    em,
    Office,
    planned.map(({ office }) => office),
    context,
  );
  await saveAll(
    em,
    Duty,
    planned.map(({ duty }, i) => ({ officeId: offices[i]!.id, kind: duty, since: SINCE })),
    context,
  );
  return new Map(offices.map(({ id, name }) => [String(name), id]));
}

const grantOf = (
  { role, division, sector, subject }: PlannedGrant,
  accountId: string,
  subjects: Subjects,
) => ({
  accountId,
  role,
  divisionId: division ?? null,
  sector: sector ?? null,
  subject: subject ? Number(subjects[subject].id) : null,
  since: SINCE,
});
