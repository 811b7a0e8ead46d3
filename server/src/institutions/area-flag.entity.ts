import { labelSql } from '../kernel/declare/choices.ts';
import { choice, day, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { AreaKinds } from './area-kinds.ts';

/** That a division counts as an area of a kind during a time, and who has said so. */
@resource('区域类别', {
  group: 'vocabulary',
  icon: 'flag',
  displayName: {
    sql: (row) => `${labelSql(AreaKinds, `${row}.kind`)} || ' ' || ${row}.since`,
    needs: ['kind', 'since'],
  },
  scope: { division: 'division' },
})
export class AreaFlag extends StoredRecord {
  @division('区划', { required: true, list: true, filter: true, immutable: true, help: '及其下级' })
  division!: Division;
  @choice('类别', AreaKinds, { required: true, list: true, filter: true }) kind!: string;
  @day('认定日期', { required: true, list: true }) since!: string;
  @day('终止日期', { list: true, help: '当日起不再属于；空表示现仍属于' }) until!: string | null;
  @text('认定依据', { required: true, list: true, max: 200, help: '文件名称与文号' }) source!: string;
}
