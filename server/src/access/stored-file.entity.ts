import { Property } from '@mikro-orm/decorators/legacy';
import { integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Account } from './account.entity.ts';

/** A file as it was uploaded. Whoever uploaded it may refer to it; others reach it through the record that does. */
@resource('文件', {
  group: 'access',
  operations: [],
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { account: 'owner' },
})
export class StoredFile extends StoredRecord {
  @text('文件名', { required: true }) name!: string;
  @text('媒体类型', { required: true }) mediaType!: string;
  @integer('字节数', { required: true }) size!: number;
  @text('SHA-256', { required: true }) digest!: string;
  @reference('上传人', () => Account, { required: true }) owner!: Account;
  @Property({ type: 'blob', lazy: true }) content!: Buffer;
}
