import { choice, day, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { BaseKinds, BaseStates } from './kinds.ts';

/** Where people are trained; one or two to each county unit (二(一)1, see `base-coverage.rules.ts`). */
@resource('培训基地', {
  group: 'training',
  icon: 'bank',
  order: 2,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector' },
  indexes: [['division', 'id']],
  lifecycle: {
    field: 'state',
    actions: {
      recognize: {
        label: '认定',
        from: ['PROPOSED'],
        to: 'ACTIVE',
        takes: ['establishedOn', 'documentNumber'],
        requires: ['establishedOn'],
        help: '自设立日期起计入所在县（市、区）的培训基地数',
      },
      close: {
        label: '撤销',
        from: ['ACTIVE'],
        to: 'CLOSED',
        takes: ['closedOn', 'closingReason'],
        requires: ['closedOn', 'closingReason'],
        help: '自撤销日期起不再计入',
        danger: true,
      },
    },
  },
})
export class TrainingBase extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100 }) name!: string;
  @choice('类型', BaseKinds, { required: true, list: true, filter: true }) kind!: string;
  @division('所在区划', {
    required: true,
    list: true,
    filter: true,
    help: '填到乡镇、街道或村居，区划调整前后都能归属；撤并前设立的填当时的区划',
  })
  division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true }) sector!: string;
  @reference('依托单位', () => Institution, { list: true }) host!: Institution | null;
  @choice('状态', BaseStates, { required: true, default: 'PROPOSED', form: false, list: true, filter: true })
  state!: string;
  @day('设立日期', { form: false, list: true, filter: true }) establishedOn!: string | null;
  @text('认定文号', { form: false, max: 100 }) documentNumber!: string | null;
  @day('撤销日期', { form: false, list: true, help: '当日起不再计入' }) closedOn!: string | null;
  @text('撤销原因', { form: false }) closingReason!: string | null;
  @integer('可容纳人数', { min: 1, max: 100_000, unit: '人' }) capacity!: number | null;
  @text('地址') address!: string | null;
  @longText('培训设施与服务', { max: 2000 }) facilities!: string | null;
}
