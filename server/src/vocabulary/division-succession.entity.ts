import { choices } from '../kernel/declare/choices.ts';
import { choice, day, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Division } from './division.entity.ts';

export const SuccessionBases = choices('SuccessionBasis', '对应依据', {
  DECREE: '批准文件',
  NAME: '同一单位内同名',
});

/** Which division carries on an abolished one, from which day, and how that is known. */
@resource('区划沿革', {
  group: 'vocabulary',
  order: 2,
  operations: [],
  displayName: { sql: (row) => `${row}.from_id || ' → ' || ${row}.to_id`, needs: ['fromId', 'toId'] },
})
export class DivisionSuccession extends StoredRecord {
  @reference('原区划', () => Division, { required: true, list: true }) from!: Division;
  @reference('后续区划', () => Division, { required: true, list: true }) to!: Division;
  @day('起始日期', { required: true, list: true }) since!: string;
  @choice('依据', SuccessionBases, { required: true, list: true }) basis!: string;
}
