import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, Values } from '../kernel/change/behaviour.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { accountsOf, newAccountIds, type Account, type Holder } from './accounts.ts';
import { Allocation } from './allocation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { FundingProgramme } from './funding-programme.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import type { AccountStage } from './kinds.ts';
import type { PurposeFacts } from './purpose.rules.ts';
import type { AllocationFacts } from './stage.rules.ts';

/** What an act of the ledger needs to be judged and booked. */
export interface StageFacts extends AllocationFacts, PurposeFacts {
  /** The accounts at hand. */
  accounts: Account[];
  /** An id for each account that the act opens. */
  fresh: string[];
}

export const accountAt = (accounts: Account[], stage: AccountStage): Account | undefined =>
  accounts.find((a) => a.stage === stage);

/** What the other operations of the request draw on the same record. */
function drawnBy(change: Change, field: string): number {
  const value = change.after?.[field];
  const rivals = change.siblings.filter(
    (s) => s.resource === change.resource && s.kind === 'CREATE' && s.after?.[field] === value,
  );
  return rivals.reduce((sum, s) => sum + Number(s.after?.amount ?? 0), 0);
}

async function found(
  em: EntityManager,
  change: Change,
  [field, from]: [string, AccountStage | null],
  holders: Holder[],
  records: { source: Values | null; programme: Values | null },
  opening: number,
): Promise<StageFacts> {
  const accounts = await accountsOf(em, holders);
  return {
    ...records,
    accounts,
    available: from ? (accountAt(accounts, from)?.balance ?? null) : null,
    alsoDrawn: drawnBy(change, field),
    fresh: await newAccountIds(em, opening),
  };
}

const sourceOf = (em: EntityManager, change: Change, id: unknown): Promise<Values | null> =>
  standingRecord(em, change, FundingSource, id);
const allocationOf = (em: EntityManager, change: Change, id: unknown): Promise<Values | null> =>
  standingRecord(em, change, Allocation, id);
const programmeOf = (em: EntityManager, change: Change, id: unknown): Promise<Values | null> =>
  standingRecord(em, change, FundingProgramme, id);

export async function appropriationFacts(em: EntityManager, change: Change): Promise<StageFacts> {
  const id = String(change.after?.sourceId);
  const source = await sourceOf(em, change, id);
  return found(em, change, ['sourceId', null], [{ source: id }], { source, programme: null }, 0);
}

export async function allocationFacts(em: EntityManager, change: Change): Promise<StageFacts> {
  const { sourceId, programmeId } = change.after ?? {};
  const source = await sourceOf(em, change, sourceId);
  const programme = await programmeOf(em, change, programmeId);
  const drawn: [string, AccountStage] = ['sourceId', 'APPROPRIATED'];
  return found(em, change, drawn, [{ source: String(sourceId) }], { source, programme }, 1);
}

export async function commitmentFacts(em: EntityManager, change: Change): Promise<StageFacts> {
  const id = change.after?.allocationId;
  const allocation = await allocationOf(em, change, id);
  const source = await sourceOf(em, change, allocation?.sourceId);
  const programme = await programmeOf(em, change, allocation?.programmeId);
  const drawn: [string, AccountStage] = ['allocationId', 'ALLOCATED'];
  return found(em, change, drawn, [{ allocation: String(id) }], { source, programme }, 2);
}

export async function disbursementFacts(em: EntityManager, change: Change): Promise<StageFacts> {
  const id = change.after?.commitmentId;
  const commitment = await standingRecord(em, change, Commitment, id);
  const allocation = await allocationOf(em, change, commitment?.allocationId);
  const source = await sourceOf(em, change, allocation?.sourceId);
  const programme = await programmeOf(em, change, allocation?.programmeId);
  const drawn: [string, AccountStage] = ['commitmentId', 'COMMITTED'];
  return found(em, change, drawn, [{ commitment: String(id) }], { source, programme }, 0);
}

/** Names an act for the ledger, e.g. `allocation/12`. */
export const keyOf = ({ resource, id }: Pick<Change, 'resource' | 'id'>): string =>
  `${resource.singular}/${id}`;
