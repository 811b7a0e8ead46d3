import { day, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { code, division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';

/** The urban-rural class of a community from a day on; which classes are urban is a parameter. */
@resource('社区城乡分类', {
  group: 'vocabulary',
  icon: 'cluster',
  displayName: {
    sql: (row) => `${row}.class_code || ' ' || ${row}.since`,
    needs: ['classCode', 'since'],
  },
  scope: { division: 'division' },
  unique: [{ fields: ['division', 'since'], say: '该社区在此日期已有分类，请修改原有的一条' }],
})
export class CommunityClass extends StoredRecord {
  @division('社区（村）', { required: true, list: true, filter: true, immutable: true }) division!: Division;
  @code('城乡分类', '统计用城乡分类代码', { required: true, list: true, filter: true }) classCode!: string;
  @day('起始日期', { required: true, list: true, help: '资料的截止日期' }) since!: string;
  @text('资料来源', { required: true, list: true, max: 200 }) source!: string;
}
