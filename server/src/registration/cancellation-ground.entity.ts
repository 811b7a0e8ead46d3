import { day, integer, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';

/** A ground on which a registration is cancelled: data, since the national rules may change it. */
@resource('注销事由', {
  group: 'registration',
  icon: 'stop',
  order: 12,
  operations: ['create', 'update'],
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
})
export class CancellationGround extends StoredRecord {
  @text('事由', { required: true, list: true, search: true, unique: true }) title!: string;
  @text('条款', { required: true, list: true, max: 100 }) clause!: string;
  @integer('注销后不予登记的月数', { required: true, list: true, default: 0, min: 0, max: 600 })
  barMonths!: number;
  @day('启用日期', { list: true, help: '空表示一向如此' }) since!: string | null;
  @day('停用日期', { list: true, help: '当日起不再适用' }) until!: string | null;
}
