import { integer, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';

/** One code of a standard list. */
@resource('标准代码', {
  group: 'vocabulary',
  order: 3,
  icon: 'tags',
  operations: [],
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  unique: [{ fields: ['list', 'code'], say: '该代码表中已有此代码' }],
})
export class Code extends StoredRecord {
  @text('代码表', { required: true, list: true, filter: true }) list!: string;
  @text('代码', { required: true, list: true }) code!: string;
  @text('名称', { required: true, list: true, search: true }) name!: string;
  @integer('次序', { required: true }) position!: number;
}
