import type { Consequence } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { AccountStage, FundKind, TransferReason } from './kinds.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';

export interface NewAccount {
  id: string;
  stage: AccountStage;
  fundKind: FundKind;
  sourceId: string;
  allocationId?: string;
  commitmentId?: string;
  divisionId: string;
}

/** An amount (fen) that an approved act moves. */
export interface Posting {
  /** Names the act: the same act is never booked twice. */
  key: string;
  reason: TransferReason;
  /** Accounts, by id. */
  fromId: string;
  toId: string;
  fundKind: FundKind;
  amount: number;
  businessDate: Day;
  divisionId: string;
}

/** Opens an account, its id taken beforehand, as a consequence of the act that needs it. */
export const opens = ({ id, ...values }: NewAccount): Consequence => ({
  entity: LedgerAccount,
  kind: 'CREATE',
  id,
  values,
});

/** Books an amount as a consequence of the act that moves it. */
export const books = (posting: Posting): Consequence => ({
  entity: LedgerTransfer,
  kind: 'CREATE',
  values: { ...posting },
});
