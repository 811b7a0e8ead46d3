import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Values } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { governPayable } from '../funding/payable.behaviour.ts';
import { claimsStanding } from '../funding/payable.rules.ts';
import { rewardIsGiven, withinExamLimit } from './exam-claim-amount.rules.ts';
import { ExamFeeClaim } from './exam-fee-claim.entity.ts';
import {
  claimedOnce,
  examClaimDue,
  examCounts,
  inPostThroughout,
  type ExamClaimFacts,
  type Held,
} from './exam-fee-claim.rules.ts';
import { ExamPass } from './exam-pass.entity.ts';

const passOf = (em: EntityManager, change: Change): Promise<Values | null> =>
  standingRecord(em, change, ExamPass, change.after?.passId);

async function heldBy(em: EntityManager, practitionerId: unknown): Promise<Held[]> {
  if (typeof practitionerId !== 'string') return [];
  const sql = `select o.institution_id::text as "institutionId", a.start_on::text as "startOn", a.end_on::text as "endOn"
    from appointment a join post o on o.id = a.post_id where a.practitioner_id = ?`;
  return (await em.execute(sql, [practitionerId])) as Held[];
}

async function facts(em: EntityManager, change: Change): Promise<ExamClaimFacts> {
  const { passId, kind } = change.after ?? {};
  const pass = await passOf(em, change);
  const others = await standing(em, change, ExamFeeClaim, { passId, kind });
  const held = change.kind === 'CREATE' ? await heldBy(em, pass?.practitionerId) : [];
  return { pass, held, twins: claimsStanding(others).length };
}

govern<ExamClaimFacts>(ExamFeeClaim, {
  locks: locksReferred('passId', ExamPass),
  facts,
  rules: [examCounts, rewardIsGiven, inPostThroughout, claimedOnce, withinExamLimit],
});
governPayable(ExamFeeClaim, async (em, change) => examClaimDue(change, await passOf(em, change)));
