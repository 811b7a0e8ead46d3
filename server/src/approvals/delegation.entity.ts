import { Property } from '@mikro-orm/decorators/legacy';
import { day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { bigint } from '../kernel/declare/kinds.ts';
import { Account } from '../access/account.entity.ts';

/** That one account acts for another during an absence; it takes effect as a dated grant of the delegate's. */
@resource('审批委托', {
  group: 'approvals',
  icon: 'swap',
  operations: [],
  displayName: { sql: (row) => `${row}.since || ' – ' || ${row}.until`, needs: ['since', 'until'] },
  scope: { account: 'delegator' },
})
export class Delegation extends StoredRecord {
  @reference('委托人', () => Account, { required: true }) delegator!: Account;
  @reference('受托人', () => Account, { required: true }) delegate!: Account;
  @text('委托人姓名', { required: true, list: true }) delegatorName!: string;
  @text('受托人姓名', { required: true, list: true }) delegateName!: string;
  @day('起始日期', { required: true, list: true }) since!: string;
  @day('终止日期', { required: true, list: true, help: '当日起失效' }) until!: string;
  @text('事由', { list: true }) reason!: string | null;
  @Property({ type: bigint }) grantId!: string;
}
