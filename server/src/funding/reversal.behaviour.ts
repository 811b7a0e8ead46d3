import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Values } from '../kernel/change/behaviour.ts';
import type { Lock } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { accountLocks, accountsOf, type Account, type Holder } from './accounts.ts';
import { Allocation } from './allocation.entity.ts';
import { Appropriation } from './appropriation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import { FundReversal } from './fund-reversal.entity.ts';
import type { AccountStage, ReversedStage } from './kinds.ts';
import { books } from './posting.ts';
import { actFields, withinAct, withinArea, type ReversalFacts } from './reversal.rules.ts';
import { accountAt, keyOf } from './stage-facts.ts';
import { notBooked, withinStage } from './stage.rules.ts';

const acts = {
  APPROPRIATION: Appropriation,
  ALLOCATION: Allocation,
  COMMITMENT: Commitment,
  DISBURSEMENT: Disbursement,
} as const;

/** From the stage that the act led to, back to the one before. */
const ways: Record<ReversedStage, [AccountStage, AccountStage]> = {
  APPROPRIATION: ['APPROPRIATED', 'ORIGIN'],
  ALLOCATION: ['ALLOCATED', 'APPROPRIATED'],
  COMMITMENT: ['COMMITTED', 'ALLOCATED'],
  DISBURSEMENT: ['DISBURSED', 'COMMITTED'],
};

function holders(stage: ReversedStage, actId: string, act: Values | null): Holder[] {
  if (stage === 'APPROPRIATION') return [{ source: String(act?.sourceId) }];
  if (stage === 'ALLOCATION') return [{ allocation: actId }, { source: String(act?.sourceId) }];
  if (stage === 'COMMITMENT') return [{ commitment: actId }, { allocation: String(act?.allocationId) }];
  return [{ commitment: String(act?.commitmentId) }];
}

interface Facts extends ReversalFacts {
  accounts: Account[];
}

async function reversedAct(em: EntityManager, change: Change) {
  const stage = change.after?.stage as ReversedStage;
  const actId = String(change.after?.[actFields[stage]] ?? '');
  const act = await standingRecord(em, change, acts[stage], actId);
  return { stage, actId, act, held: act ? holders(stage, actId, act) : [] };
}

/** What is reversed is read before it is locked; an act never changes, so that the accounts found stay the right ones. */
async function locks(em: EntityManager, changes: Change[]): Promise<Lock[]> {
  const held: Holder[] = [];
  for (const change of changes) held.push(...(await reversedAct(em, change)).held);
  return accountLocks(held);
}

/** What the kept reversals took back of an act, in fen. */
async function takenBack(
  em: EntityManager,
  { id }: Change,
  stage: ReversedStage,
  actId: string,
): Promise<number> {
  const field = snake(actFields[stage]);
  const [{ taken }] = (await em.execute(
    `select coalesce(sum(amount), 0)::text as taken from fund_reversal where ${field} = ? and id <> ?`,
    [/^\d+$/.test(actId) ? actId : '0', id],
  )) as [{ taken: string }];
  return Number(taken);
}

/** What other operations of the request take back of the same act. */
const takenBeside = ({ siblings, resource }: Change, stage: ReversedStage, actId: string): number =>
  siblings
    .filter((s) => s.resource === resource && s.after?.[actFields[stage]] === actId)
    .reduce((sum, s) => sum + Number(s.after?.amount ?? 0), 0);

async function facts(em: EntityManager, change: Change): Promise<Facts> {
  const { stage, actId, act, held } = await reversedAct(em, change);
  const accounts = await accountsOf(em, held);
  const from = accountAt(accounts, ways[stage][0]);
  const beside = takenBeside(change, stage, actId);
  return {
    act,
    accounts,
    reversed: await takenBack(em, change, stage, actId),
    division: from?.divisionId ?? null,
    source: null,
    available: from?.balance ?? null,
    alsoDrawn: beside,
  };
}

const snake = (name: string): string => name.replace(/Id$/, '_id');

govern<Facts>(FundReversal, {
  facts,
  locks,
  rules: [withinStage('stage', '该环节账户的'), withinAct, withinArea, notBooked],
  consequences: (change, { accounts }) => {
    const [from, to] = ways[change.after?.stage as ReversedStage].map((stage) => accountAt(accounts, stage));
    if (change.kind !== 'CREATE' || !from || !to) return [];
    return [
      books({
        key: keyOf(change),
        reason: 'REVERSE',
        fromId: from.id,
        toId: to.id,
        fundKind: from.fundKind,
        amount: Number(change.after!.amount),
        businessDate: String(change.after!.businessDate),
        divisionId: from.divisionId,
      }),
    ];
  },
});
