import { choice, computed, list, money, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Allocation } from './allocation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import { AccountStages, FundKinds } from './kinds.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';

const stageName = (row: string): string =>
  `case ${row}.stage ${Object.entries(AccountStages.labels)
    .map(([stage, label]) => `when '${stage}' then '${label}'`)
    .join(' ')} end`;

/** Holds the money that has come to a stage. Its two sums are kept by the ledger's trigger, never by anybody else. */
@resource('账户', {
  group: 'funding',
  icon: 'account-book',
  order: 8,
  displayName: {
    sql: (row) => `funding_source_name(${row}.source_id) || ' · ' || ${stageName(row)}`,
    needs: ['sourceId', 'stage'],
    search: true,
  },
  scope: { division: 'division' },
  operations: [],
  checks: {
    ledger_account_not_overdrawn: '余额不足：同一申请中的各项合计超过该环节的余额，请调减金额后重新提交。',
  },
  appendOnly: 'BY_PIPELINE',
})
export class LedgerAccount extends StoredRecord {
  @choice('环节', AccountStages, { required: true, list: true, filter: true }) stage!: string;
  @choice('资金性质', FundKinds, { required: true, list: true, filter: true }) fundKind!: string;
  @reference('资金来源', () => FundingSource, { required: true, list: true, filter: true })
  source!: FundingSource;
  @reference('资金分配', () => Allocation, { list: true }) allocation!: Allocation | null;
  @reference('资金承诺', () => Commitment, { list: true }) commitment!: Commitment | null;
  @division('所属区划', { required: true, list: true, filter: true }) division!: Division;
  @money('转入', { required: true, list: true, default: 0 }) credited!: number;
  @money('转出', { required: true, list: true, default: 0 }) debited!: number;
  @computed('money', '余额', {
    required: true,
    list: true,
    sql: (row) => `(${row}.credited - ${row}.debited)`,
    needs: ['credited', 'debited'],
  })
  balance!: number;
  @list('转入记录', () => LedgerTransfer, 'to') incoming!: unknown;
  @list('转出记录', () => LedgerTransfer, 'from') outgoing!: unknown;
}
