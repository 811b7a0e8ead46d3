import { boolean, list, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Grant } from './grant.entity.ts';
import { Office } from './office.entity.ts';

/** Somebody who can sign in. What they may do is said by grants. */
@resource('账号', {
  group: 'access',
  order: 1,
  icon: 'idcard',
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { account: 'id' },
})
export class Account extends StoredRecord {
  @text('用户名', {
    required: true,
    unique: true,
    list: true,
    search: true,
    immutable: true,
    max: 40,
    pattern: {
      test: /[a-z][a-z0-9._-]{2,39}/,
      say: '以小写字母开头，3 至 40 位小写字母、数字、点、下划线或短横',
    },
  })
  username!: string;
  @text('姓名', { required: true, list: true, search: true, max: 50 }) name!: string;
  @reference('所在机构', () => Office, { list: true, filter: true }) office!: Office | null;
  @boolean('停用', { required: true, default: false, list: true, filter: true }) disabled!: boolean;
  @list('授权', () => Grant, 'account') grants!: unknown;
}
