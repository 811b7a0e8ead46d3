import { choice, day, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CreditKinds } from './kinds.ts';

/** Continuing education beside the courses whose attendance the register counts itself. */
@resource('其他继续教育', {
  group: 'registration',
  icon: 'book',
  order: 3,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'practitioner',
  indexes: [['practitioner', 'day']],
})
export class EducationCredit extends StoredRecord {
  @reference('学习者', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @choice('学时类别', CreditKinds, { required: true, list: true, filter: true }) kind!: string;
  @text('内容', { required: true, list: true, search: true }) title!: string;
  @text('举办单位', { required: true, list: true, max: 100 }) organizer!: string;
  @day('完成日期', { required: true, list: true, filter: true }) day!: string;
  @integer('分钟数', {
    list: true,
    min: 1,
    max: 100_000,
    unit: '分钟',
    help: '学历学位教育另在“学历教育折算”中登记',
  })
  minutes!: number;
  @text('证明文号', { max: 100 }) documentNumber!: string | null;
}
