import { longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Account } from '../access/account.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';

@resource('留言', {
  group: 'approvals',
  operations: [],
  displayName: { sql: (row) => `${row}.author_name`, needs: ['authorName'] },
  scopeVia: 'request',
})
export class Comment extends StoredRecord {
  @reference('申请', () => ChangeRequest, { required: true }) request!: ChangeRequest;
  @reference('作者', () => Account, { required: true }) author!: Account;
  @text('作者姓名', { required: true, list: true }) authorName!: string;
  @longText('内容', { required: true, list: true, max: 2000 }) text!: string;
}
