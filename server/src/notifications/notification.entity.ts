import { Index, Property } from '@mikro-orm/decorators/legacy';
import { choice, identifier, instant, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Account } from '../access/account.entity.ts';
import { NotificationKinds } from './kinds.ts';

/** Something an account should know of. The key says what it is about, so that nobody is told the same thing twice. */
@resource('提醒', {
  group: 'approvals',
  icon: 'bell',
  order: 9,
  operations: [],
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { account: 'account' },
  unique: [{ fields: ['account', 'key'], say: '' }],
  indexes: [['account', 'readAt', 'id']],
})
@Index({
  name: 'notification_unread_about',
  expression:
    'create index notification_unread_about on notification (resource, record_id) where read_at is null',
})
export class Notification extends StoredRecord {
  @reference('账号', () => Account, { required: true }) account!: Account;
  @choice('类别', NotificationKinds, { required: true, list: true, filter: true }) kind!: string;
  @text('标题', { required: true, list: true, search: true, max: 300 }) title!: string;
  @text('内容', { list: true, max: 500 }) text!: string | null;
  /** Plural name of the resource, and the record, that it leads to. */
  @text('记录类型') resource!: string | null;
  @identifier('记录编号', { form: false }) recordId!: string | null;
  @instant('已读时间', { list: true }) readAt!: Date | null;

  @Property({ type: 'text', hidden: true }) key!: string;
  /** When the outgoing channel took it; null while it has not. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true, hidden: true })
  postedAt!: Date | null;
}
