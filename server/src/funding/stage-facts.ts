import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, Values } from '../kernel/change/behaviour.ts';
import { standingRecords } from '../kernel/change/standing.ts';
import { accountsOf, heldBy, newAccountIds, type Account, type Holder } from './accounts.ts';
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

interface Act {
  /** The account that the amount is taken from; null for what comes from outside the register. */
  from: AccountStage | null;
  /** Names the record whose account that is. */
  drawnOn: string;
  /** Whose accounts are at hand. */
  holders: Holder[];
  /** How many accounts each act opens. */
  opening: number;
}

type Found = (Values | null)[];

async function factsOfActs(
  em: EntityManager,
  changes: Change[],
  { from, drawnOn, holders, opening }: Act,
  records: { sources: Found; programmes?: Found },
): Promise<StageFacts[]> {
  const all = await accountsOf(em, holders);
  const fresh = opening > 0 ? await newAccountIds(em, opening * changes.length) : [];
  return changes.map((change, i) => {
    const accounts = heldBy(holders[i]!, all);
    return {
      source: records.sources[i] ?? null,
      programme: records.programmes?.[i] ?? null,
      accounts,
      available: from ? (accountAt(accounts, from)?.balance ?? null) : null,
      alsoDrawn: drawnBy(change, drawnOn),
      fresh: fresh.slice(i * opening, (i + 1) * opening),
    };
  });
}

/** One value of each record. */
const each = (values: Found, name: string): unknown[] => values.map((v) => v?.[name]);
const given = (changes: Change[], name: string): unknown[] =>
  each(
    changes.map((c) => c.after),
    name,
  );

export async function appropriationFacts(em: EntityManager, changes: Change[]): Promise<StageFacts[]> {
  const ids = given(changes, 'sourceId');
  const holders = ids.map((id) => ({ source: String(id) }));
  const act: Act = { from: null, drawnOn: 'sourceId', holders, opening: 0 };
  return factsOfActs(em, changes, act, { sources: await standingRecords(em, changes, FundingSource, ids) });
}

export async function allocationFacts(em: EntityManager, changes: Change[]): Promise<StageFacts[]> {
  const ids = given(changes, 'sourceId');
  const holders = ids.map((id) => ({ source: String(id) }));
  const act: Act = { from: 'APPROPRIATED', drawnOn: 'sourceId', holders, opening: 1 };
  const sources = await standingRecords(em, changes, FundingSource, ids);
  const programmes = await standingRecords(em, changes, FundingProgramme, given(changes, 'programmeId'));
  return factsOfActs(em, changes, act, { sources, programmes });
}

/** What allocations are of and for. */
async function behind(
  em: EntityManager,
  changes: Change[],
  ids: unknown[],
): Promise<{ sources: Found; programmes: Found }> {
  const allocations = await standingRecords(em, changes, Allocation, ids);
  const sources = await standingRecords(em, changes, FundingSource, each(allocations, 'sourceId'));
  const programmes = await standingRecords(em, changes, FundingProgramme, each(allocations, 'programmeId'));
  return { sources, programmes };
}

export async function commitmentFacts(em: EntityManager, changes: Change[]): Promise<StageFacts[]> {
  const ids = given(changes, 'allocationId');
  const holders = ids.map((id) => ({ allocation: String(id) }));
  const act: Act = { from: 'ALLOCATED', drawnOn: 'allocationId', holders, opening: 2 };
  return factsOfActs(em, changes, act, await behind(em, changes, ids));
}

export async function disbursementFacts(em: EntityManager, changes: Change[]): Promise<StageFacts[]> {
  const ids = given(changes, 'commitmentId');
  const holders = ids.map((id) => ({ commitment: String(id) }));
  const act: Act = { from: 'COMMITTED', drawnOn: 'commitmentId', holders, opening: 0 };
  const commitments = await standingRecords(em, changes, Commitment, ids);
  return factsOfActs(em, changes, act, await behind(em, changes, each(commitments, 'allocationId')));
}

/** Names an act for the ledger, e.g. `allocation/12`. */
export const keyOf = ({ resource, id }: Pick<Change, 'resource' | 'id'>): string =>
  `${resource.singular}/${id}`;
