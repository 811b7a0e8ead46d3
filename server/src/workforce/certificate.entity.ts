import { choice, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from './practitioner.entity.ts';

@resource('职业水平证书', {
  group: 'workforce',
  icon: 'safety-certificate',
  order: 2,
  displayName: { sql: (row) => `${row}.number`, needs: ['number'] },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'level'], say: '此人已有这一级别的证书，请修改原有的一条' }],
})
export class Certificate extends StoredRecord {
  @reference('持证人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @choice('级别', Levels, { required: true, list: true, filter: true }) level!: string;
  /** 管理号: opaque, never taken apart. */
  @text('管理号', { required: true, unique: true, list: true, search: true, max: 40 }) number!: string;
  @day('取得日期', { required: true, list: true, filter: true }) issuedOn!: string;
  @text('发证机关', { list: true, max: 100 }) issuedBy!: string | null;
}
