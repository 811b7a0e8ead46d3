import { day, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';

/** A number of the policy or of a national rule, from the day on which it holds. */
@resource('政策参数', {
  group: 'vocabulary',
  order: 4,
  icon: 'control',
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  unique: [{ fields: ['key', 'validFrom'], say: '该参数在此日期已有取值，请修改原有的一条' }],
})
export class PolicyParameter extends StoredRecord {
  @text('参数键', { required: true, list: true, filter: true, immutable: true }) key!: string;
  @text('名称', { required: true, list: true, search: true }) title!: string;
  @day('生效日期', { list: true, help: '空表示一向如此' }) validFrom!: string | null;
  @text('取值', { required: true, list: true, help: '数值直接填写；多个值写成 ["甲","乙"] 的样子' })
  value!: string;
  @text('单位', { list: true }) unit!: string | null;
  @text('条款', { required: true, list: true, filter: true }) clause!: string;
  @longText('说明') remark!: string | null;
}
