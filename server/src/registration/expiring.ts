import type { EntityManager } from '@mikro-orm/postgresql';
import { grantsHeld } from '../access/holders.ts';
import { addDays, dayOf } from '../kernel/values/day.ts';
import type { Notice } from '../notifications/notice.ts';
import { remind } from '../notifications/reminders.ts';
import { NOTICES, reminderDue } from './expiring.rules.ts';

interface Ending {
  id: string;
  number: string;
  name: string;
  validUntil: string;
  practitionerId: string;
  institutionId: string | null;
}

/** The holder and the employer's clerk are told that a registration ends, while there is time to renew it (N 登记办法). */
remind('registrations.expiring', async (em, now) => {
  const today = dayOf(now);
  const ending = (await em.execute(endingSql, [today, addDays(today, NOTICES[0])])) as Ending[];
  const people = await accountsBySubject(em, 'PRACTITIONER', now);
  const clerks = await accountsBySubject(em, 'INSTITUTION_CLERK', now);
  return ending.flatMap((one) => {
    const days = reminderDue(one.validUntil, today);
    const accounts = [
      ...(people.get(one.practitionerId) ?? []),
      ...(clerks.get(one.institutionId ?? '') ?? []),
    ];
    return days === null ? [] : accounts.map((accountId) => notice(one, accountId, days));
  });
});

const notice = ({ id, number, name, validUntil }: Ending, accountId: string, days: number): Notice => ({
  accountId,
  kind: 'EXPIRING',
  key: `registration:${id}:${days}`,
  title: `证书登记将于 ${validUntil} 到期：${name}`,
  text: `登记号 ${number}，请在期满前申请再次登记`,
  resource: 'registrations',
  recordId: id,
});

/** The latest period of each certificate, if it stands; one that was renewed has a later one. */
const endingSql = `select g.id::text as id, g.number, p.name, g.valid_until::text as "validUntil",
    p.id::text as "practitionerId", p.institution_id::text as "institutionId"
  from registration g join practitioner p on p.id = g.practitioner_id
  where g.state = 'VALID' and g.valid_until between ? and ?
    and not exists (select 1 from registration later where later.certificate_id = g.certificate_id and later.valid_until > g.valid_until)`;

async function accountsBySubject(em: EntityManager, role: string, now: Date): Promise<Map<string, string[]>> {
  const accounts = new Map<string, string[]>();
  for (const { subject, account } of await grantsHeld(em, { role }, now)) {
    const key = String(subject);
    accounts.set(key, [...(accounts.get(key) ?? []), account.id]);
  }
  return accounts;
}
