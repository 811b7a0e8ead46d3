import type { EntityManager } from '@mikro-orm/postgresql';
import type { Lock, Lockable } from '../kernel/change/locking.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { newIds } from '../kernel/store/entities.ts';
import type { AccountStage, FundKind } from './kinds.ts';
import { LedgerAccount } from './ledger-account.entity.ts';

/** An account as it stands; while its row is locked, its balance (fen) holds. */
export interface Account {
  id: string;
  stage: AccountStage;
  fundKind: FundKind;
  sourceId: string;
  allocationId: string | null;
  commitmentId: string | null;
  balance: number;
  debited: number;
  divisionId: string;
}

/** Whose accounts: those of a source itself, of one of its allocations, or of a commitment. */
export type Holder =
  | { source: string }
  | { allocation: string }
  | { commitment: string }
  /** A source's own and those of its allocations: all that is not committed. */
  | { uncommittedOf: string };

const whose = (holder: Holder): [condition: string, id: string] => {
  if ('source' in holder) return ['source_id = any(?) and allocation_id is null', holder.source];
  if ('allocation' in holder) return ['allocation_id = any(?) and commitment_id is null', holder.allocation];
  if ('uncommittedOf' in holder)
    return ['source_id = any(?) and commitment_id is null', holder.uncommittedOf];
  return ['commitment_id = any(?)', holder.commitment];
};

/** Those of accounts that are a holder's. */
export const heldBy = (holder: Holder, accounts: Account[]): Account[] =>
  accounts.filter((a) => {
    if ('commitment' in holder) return a.commitmentId === holder.commitment;
    if (a.commitmentId) return false;
    if ('uncommittedOf' in holder) return a.sourceId === holder.uncommittedOf;
    if ('allocation' in holder) return a.allocationId === holder.allocation;
    return a.sourceId === holder.source && !a.allocationId;
  });

const isId = (value: string): boolean => /^\d{1,18}$/.test(value);

/** Accounts of several holders. */
export const accountsOf = (em: EntityManager, holders: Holder[]): Promise<Account[]> =>
  find(em, holders, (ids) => `ledger_account where id in (${ids})`);

/** All accounts that a request draws on are locked at once in the order of their ids, whatever its acts are. */
const lockable: Lockable = {
  name: 'ledger_account',
  take: (em, keys) =>
    find(
      em,
      keys.map((key) => JSON.parse(key) as Holder),
      (ids) => `lock_accounts(array(${ids}))`,
    ),
};

export const accountLocks = (holders: Holder[]): Lock[] =>
  holders.map((holder) => ({ of: lockable, key: JSON.stringify(holder) }));

async function find(em: EntityManager, holders: Holder[], from: (ids: string) => string): Promise<Account[]> {
  const asked = Map.groupBy(
    holders.map(whose).filter(([, id]) => isId(id)),
    ([condition]) => condition,
  );
  const conditions = [...asked.keys()];
  if (conditions.length === 0) return [];
  const ids = `select id from ledger_account where ${conditions.map((c) => `(${c})`).join(' or ')}`;
  const rows = (await em.execute(
    `select id::text, stage, fund_kind as "fundKind", source_id::text as "sourceId",
       allocation_id::text as "allocationId", commitment_id::text as "commitmentId", (credited - debited)::text as balance,
       debited::text, division_id as "divisionId" from ${from(ids)} order by id`,
    [...asked.values()].map((those) => `{${[...new Set(those.map(([, id]) => id))].join(',')}}`),
  )) as (Omit<Account, 'balance' | 'debited'> & { balance: string; debited: string })[];
  return rows.map((row) => ({ ...row, balance: Number(row.balance), debited: Number(row.debited) }));
}

export const newAccountIds = (em: EntityManager, count: number): Promise<string[]> =>
  newIds(em, resourceOf(LedgerAccount), count);
