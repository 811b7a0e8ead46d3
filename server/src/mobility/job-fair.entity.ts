import { choice, computed, day, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { division } from '../vocabulary/fields.ts';
import { FairBooth } from './fair-booth.entity.ts';
import { FairStates } from './kinds.ts';

const ofBooths = (label: string, column: string) =>
  computed('integer', label, {
    required: true,
    list: true,
    sql: (row) => `coalesce((select sum(b.${column})::int from fair_booth b where b.fair_id = ${row}.id), 0)`,
    needs: ['id'],
    group: '成效',
  });

@resource('招聘会', {
  group: 'mobility',
  icon: 'team',
  order: 7,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division' },
  lifecycle: {
    field: 'state',
    actions: {
      report: {
        label: '登记举办情况',
        from: ['PLANNED'],
        to: 'HELD',
        takes: ['visitors', 'summary'],
        requires: ['visitors'],
      },
      cancel: { label: '取消', from: ['PLANNED'], to: 'CANCELLED', danger: true },
    },
  },
})
export class JobFair extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100, group: '基本信息' }) name!: string;
  @division('举办地', { required: true, list: true, filter: true, group: '基本信息' }) division!: Division;
  @text('主办单位', { required: true, max: 100, group: '基本信息' }) organizer!: string;
  @text('地点', { required: true, list: true, group: '基本信息' }) venue!: string;
  @day('举办日期', { required: true, list: true, filter: true, group: '基本信息' }) heldOn!: string;
  @integer('展位数', { required: true, min: 1, max: 1000, group: '基本信息' }) boothCapacity!: number;
  @choice('状态', FairStates, {
    required: true,
    default: 'PLANNED',
    form: false,
    list: true,
    filter: true,
    group: '基本信息',
  })
  state!: string;
  @integer('到场人数', { form: false, min: 0, max: 1_000_000, group: '成效' }) visitors!: number | null;
  @longText('总结', { form: false, max: 4000, group: '成效' }) summary!: string | null;
  @ofBooths('提供岗位', 'seats_offered') seatsOffered!: number;
  @ofBooths('达成意向', 'intentions') intentions!: number;
  @ofBooths('实际聘用', 'hired') hired!: number;
  @list('展位', () => FairBooth, 'fair') booths!: unknown;
}
