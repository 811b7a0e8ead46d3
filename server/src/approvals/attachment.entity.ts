import { file, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { StoredFile } from '../access/stored-file.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';

@resource('附件', {
  group: 'approvals',
  operations: [],
  displayName: { sql: (row) => `${row}.file_name`, needs: ['fileName'] },
  scopeVia: 'request',
})
export class Attachment extends StoredRecord {
  @reference('申请', () => ChangeRequest, { required: true }) request!: ChangeRequest;
  @file('文件', () => StoredFile, { required: true }) file!: StoredFile;
  @text('文件名', { required: true, list: true }) fileName!: string;
  @integer('字节数', { required: true, list: true }) size!: number;
}
