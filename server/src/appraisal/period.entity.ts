import { choice, day, list, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Appraisal } from './appraisal.entity.ts';
import { PeriodStates } from './kinds.ts';

@resource('考核周期', {
  group: 'appraisal',
  icon: 'field-time',
  order: 3,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  lifecycle: {
    field: 'state',
    actions: {
      close: {
        label: '结束',
        from: ['OPEN'],
        to: 'CLOSED',
        help: '结束后不能再发起考核，进行中的考核照常评定',
      },
      reopen: { label: '重新开启', from: ['CLOSED'], to: 'OPEN' },
    },
  },
})
export class AppraisalPeriod extends StoredRecord {
  @text('名称', { required: true, unique: true, list: true, search: true, max: 50, help: '如：2025年度' })
  title!: string;
  @day('起始日期', { required: true, list: true, immutable: true }) startOn!: string;
  @day('截止日期', { required: true, list: true, immutable: true, help: '含当日' }) endOn!: string;
  @choice('状态', PeriodStates, { required: true, list: true, filter: true, default: 'OPEN', form: false })
  state!: string;
  @list('考核', () => Appraisal, 'period') appraisals!: unknown;
}
