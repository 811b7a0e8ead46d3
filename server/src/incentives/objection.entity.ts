import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { ObjectionStates } from './kinds.ts';
import { RewardNomination } from './nomination.entity.ts';

/** What somebody has against an honour. While it is open the public notice pauses. */
@resource('公示异议', {
  group: 'incentives',
  icon: 'exclamation-circle',
  order: 4,
  displayName: {
    sql: (row) => `${row}.objector || ' ' || ${row}.lodged_on`,
    needs: ['objector', 'lodgedOn'],
  },
  scopeVia: 'nomination',
  operations: ['create', 'update'],
  lifecycle: {
    field: 'state',
    actions: {
      sustain: {
        label: '异议成立',
        from: ['OPEN'],
        to: 'SUSTAINED',
        takes: ['finding'],
        requires: ['finding'],
        help: '该提名随即不予表彰',
        danger: true,
      },
      dismiss: {
        label: '异议不成立',
        from: ['OPEN'],
        to: 'DISMISSED',
        takes: ['finding'],
        requires: ['finding'],
        help: '公示期自次日起接着计算',
      },
    },
  },
})
export class RewardObjection extends StoredRecord {
  @reference('提名', () => RewardNomination, { required: true, list: true, immutable: true, filter: true })
  nomination!: RewardNomination;
  @text('异议人', { required: true, list: true, max: 100, immutable: true, help: '实名的个人或单位' })
  objector!: string;
  @day('提出日期', {
    required: true,
    list: true,
    immutable: true,
    help: '以收到之日为准，公示最后一日仍有效',
  })
  lodgedOn!: string;
  @longText('异议内容', { required: true, max: 5000, immutable: true }) content!: string;
  @longText('核查记录', { max: 5000 }) inquiry!: string | null;
  @choice('状态', ObjectionStates, { required: true, list: true, filter: true, default: 'OPEN', form: false })
  state!: string;
  @longText('核查结论', { form: false, max: 2000 }) finding!: string | null;
  @day('办结日期', { form: false, list: true }) settledOn!: string | null;
}
