import { choice, day, integer, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { ChangeRequest } from '../approvals/change-request.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { FundKinds, TransferReasons } from './kinds.ts';
import { LedgerAccount } from './ledger-account.entity.ts';

/**
 * One row of the ledger: an amount that went from one account to another. Balanced by construction; nobody edits or
 * removes it, and what was wrong is taken back by a further row.
 */
@resource('账目', {
  group: 'funding',
  icon: 'swap',
  order: 9,
  displayName: { sql: (row) => `${row}.key`, needs: ['key'] },
  scope: { division: 'division' },
  operations: [],
  appendOnly: 'BY_PIPELINE',
})
export class LedgerTransfer extends StoredRecord {
  @text('凭据', {
    required: true,
    unique: true,
    list: true,
    search: true,
    max: 100,
    help: '每一笔只能入账一次',
  })
  key!: string;
  @integer('账目序号', {
    required: true,
    unique: true,
    list: true,
    filter: true,
    default: 0,
    form: false,
    help: '入账的先后，由数据库编定',
  })
  entryNumber!: number;
  @choice('事由', TransferReasons, { required: true, list: true, filter: true }) reason!: string;
  @reference('转出账户', () => LedgerAccount, { required: true, list: true, filter: true })
  from!: LedgerAccount;
  @reference('转入账户', () => LedgerAccount, { required: true, list: true, filter: true })
  to!: LedgerAccount;
  @choice('资金性质', FundKinds, { required: true, list: true, filter: true }) fundKind!: string;
  @money('金额', { required: true, list: true, min: 1 }) amount!: number;
  @day('业务日期', { required: true, list: true, filter: true }) businessDate!: string;
  @division('所属区划', { required: true, filter: true }) division!: Division;
  @reference('变更申请', () => ChangeRequest, { list: true, form: false, help: '入账所依据的申请' })
  request!: ChangeRequest | null;
}
