import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Values } from '../kernel/change/behaviour.ts';
import { endsAfterStart, type Period } from '../kernel/change/day.rules.ts';
import type { Lockable } from '../kernel/change/locking.ts';
import { standing, standingRecord, standingRecords } from '../kernel/change/standing.ts';
import { Duty } from './duty.entity.ts';
import { notHeldTwice, oneOfficeEach, type DutyFacts, type HeldDuty } from './duty.rules.ts';
import { Office } from './office.entity.ts';

/** Duties of whatever offices: two that are applied at once would not see each other, and they are few. */
const oneAtATime: Lockable = {
  name: 'duty in turn',
  take: (em) => em.execute(`select pg_advisory_xact_lock(hashtext('duty'))`),
};

async function othersInDivision(em: EntityManager, change: Change): Promise<HeldDuty[]> {
  const { kind, officeId } = change.after ?? {};
  const office = await standingRecord(em, change, Office, officeId);
  if (!office || typeof kind !== 'string') return [];
  const alike = await standing(em, change, Duty, { kind });
  const [asked, ids] = [alike.map(() => change), alike.map((duty) => duty.officeId)];
  const offices = await standingRecords(em, asked, Office, ids);
  const held = alike.map((duty, i) => ({ duty, office: offices[i], own: duty.officeId === officeId }));
  return held
    .filter((one) => one.office?.divisionId === office.divisionId)
    .map((one) => ({ ...periodOf(one.duty), office: String(one.office!.name), own: one.own }));
}

const periodOf = ({ since, until }: Values): Period => ({ since, until }) as Period;

govern<DutyFacts>(Duty, {
  locks: () => [{ of: oneAtATime, key: '' }],
  facts: async (em, change) => ({ others: await othersInDivision(em, change) }),
  rules: [endsAfterStart('since', 'until'), notHeldTwice, oneOfficeEach],
});
