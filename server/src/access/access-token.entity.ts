import { Property } from '@mikro-orm/decorators/legacy';
import { day, instant, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Account } from './account.entity.ts';
import { Grant } from './grant.entity.ts';

/** A personal token with which an analyst's program reads under one grant, until it expires. Only its digest is kept. */
@resource('访问令牌', {
  group: 'access',
  icon: 'key',
  operations: [],
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { account: 'account' },
})
export class AccessToken extends StoredRecord {
  @text('名称', { required: true, list: true }) name!: string;
  @reference('账号', () => Account, { required: true }) account!: Account;
  @reference('授权', () => Grant, { required: true }) grant!: Grant;
  @day('到期日', { required: true, list: true }) expiresOn!: string;
  @instant('最近使用', { list: true }) usedAt!: Date | null;
  @Property({ type: 'text', unique: true, hidden: true }) digest!: string;
}
