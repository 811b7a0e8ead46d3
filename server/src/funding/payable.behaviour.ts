import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence, type Rule } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { wholeValues, type Lock } from '../kernel/change/locking.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { accountLocks, type Holder } from './accounts.ts';
import { Commitment } from './commitment.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import { claimedBy, committingFacts, payingFacts, type Committing, type DueOf } from './payable-facts.ts';
import { addPayable } from './payable.flows.ts';
import {
  nothingCommitted,
  paidByItsRecord,
  programmeOfPurpose,
  somethingOutstanding,
  sourceForPurpose,
  type PayingFacts,
} from './payable.rules.ts';
import { inFiscalYear, notBooked, sourceStillOpen, withinStage } from './stage.rules.ts';

/** The commitment that is made, and the payable's reference to it. */
function commits({ id, resource, after }: Change, { due, commitmentId }: Committing): Consequence[] {
  if (!due) return [];
  const { purpose: _, ...payee } = due;
  const { amount, allocationId, businessDate } = after!;
  const values = { ...payee, amount, allocationId, businessDate };
  return [
    { entity: Commitment, kind: 'CREATE', id: commitmentId, values },
    { entity: resource.entity, kind: 'UPDATE', id, values: { commitmentId } },
  ];
}

function disburses({ after }: Change, { outstanding }: PayingFacts): Consequence[] {
  const { commitmentId, businessDate, voucherNumber } = after!;
  const values = { commitmentId, amount: outstanding, businessDate, voucherNumber };
  return [{ entity: Disbursement, kind: 'CREATE', values }];
}

/** For `locks`: the accounts that actions draw on, of the commitment where there is one, else of the allocation. */
export async function accountsDrawnOn(em: EntityManager, changes: Change[]): Promise<Lock[]> {
  const acting = changes.filter((c) => c.kind === 'ACTION');
  if (acting.length === 0) return [];
  const holders = (await wholeValues(em, acting)).map(({ allocationId, commitmentId }): Holder =>
    commitmentId ? { commitment: String(commitmentId) } : { allocation: String(allocationId) },
  );
  return accountLocks(holders);
}

const committing: Rule<Committing>[] = [
  withinStage('allocationId', '资金分配的待承诺'),
  sourceStillOpen,
  inFiscalYear,
  notBooked,
  programmeOfPurpose,
  sourceForPurpose,
];
const nothing: Committing = {
  ...{ due: null, source: null, programme: null },
  ...{ available: null, alsoDrawn: 0, commitmentId: '' },
};

/** Gives a resource that is paid its way through the ledger: its verbs lead to acts, and these are booked. */
export function governPayable(entity: RecordClass, dueOf: DueOf): void {
  const decl = resourceOf(entity);
  addPayable(decl.plural);
  govern(entity, { locks: accountsDrawnOn, rules: [notInFuture('claimedOn')] });
  govern<Committing>(entity, {
    factsOfAll: async (em, changes) => {
      const committed = changes.filter((c) => c.action === 'commit');
      const found = await committingFacts(em, committed, dueOf);
      return changes.map((c) => found[committed.indexOf(c)] ?? nothing);
    },
    actions: { commit: committing },
    consequences: (change, facts) => (change.action === 'commit' ? commits(change, facts) : []),
  });
  govern<PayingFacts>(entity, {
    factsOfAll: payingFacts,
    actions: { disburse: [somethingOutstanding, notBooked], refuse: [nothingCommitted] },
    consequences: (change, facts) => (change.action === 'disburse' ? disburses(change, facts) : []),
  });
  paidThrough(entity);
}

/** What a commitment was made for is paid by the action of that record, never past it. */
export const paidThrough = (entity: RecordClass): void =>
  govern(Disbursement, {
    factsOfAll: (em, changes) => claimedBy(em, resourceOf(entity), changes),
    rules: [paidByItsRecord],
  });
