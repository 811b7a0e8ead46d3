import { boolean, day, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';

/** A day on which the week's usual pattern does not hold: a holiday, or a weekend day that is worked. */
@resource('工作日历', {
  group: 'vocabulary',
  order: 5,
  icon: 'calendar',
  plural: 'holidays',
  displayName: { sql: (row) => `${row}.day || ' ' || ${row}.name`, needs: ['day', 'name'] },
})
export class Holiday extends StoredRecord {
  @day('日期', { required: true, unique: true, list: true }) day!: string;
  @boolean('上班', { required: true, list: true, filter: true, help: '是：调休上班；否：放假' })
  working!: boolean;
  @text('名称', { required: true, list: true, search: true }) name!: string;
}
