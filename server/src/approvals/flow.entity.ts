import { boolean, day, integer, json, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';

/** A version of the way that requests of some kind take. The definition is data; a running request keeps its own copy. */
@resource('审批流程', {
  group: 'approvals',
  icon: 'branches',
  operations: [],
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  unique: [{ fields: ['key', 'edition'], say: '该流程的这一版已存在' }],
})
export class Flow extends StoredRecord {
  @text('流程键', { required: true, list: true }) key!: string;
  @integer('版次', { required: true, list: true }) edition!: number;
  @text('名称', { required: true, list: true }) name!: string;
  @day('启用日期', { required: true, list: true }) since!: string;
  @boolean('停用', { required: true, default: false, list: true }) retired!: boolean;
  /** Which requests it is for and its steps: see `FlowDefinition`. */
  @json('定义', { required: true }) definition!: unknown;
}
