import { choice, day, decimal, longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppealStates } from './kinds.ts';

@resource('考核申诉', {
  group: 'appraisal',
  icon: 'message',
  order: 8,
  displayName: { sql: (row) => `'申诉 ' || ${row}.lodged_on`, needs: ['lodgedOn'] },
  scopeVia: 'appraisal',
  operations: ['create'],
  lifecycle: {
    field: 'state',
    actions: {
      uphold: {
        label: '维持原结果',
        from: ['LODGED'],
        to: 'UPHELD',
        takes: ['finding'],
        requires: ['finding'],
      },
      change: {
        label: '变更结果',
        en: 'Change the result',
        from: ['LODGED'],
        to: 'CHANGED',
        takes: ['changedTotal', 'finding'],
        requires: ['changedTotal', 'finding'],
        help: '等次按变更后的总分重新评定',
      },
      withdraw: { label: '撤回', from: ['LODGED'], to: 'WITHDRAWN', danger: true },
    },
  },
})
export class AppraisalAppeal extends StoredRecord {
  @reference('绩效考核', () => Appraisal, { required: true, list: true, immutable: true })
  appraisal!: Appraisal;
  @longText('申诉理由', { required: true, list: true, max: 2000 }) reason!: string;
  @day('申诉日期', { required: true, list: true, form: false }) lodgedOn!: string;
  @choice('状态', AppealStates, { required: true, list: true, filter: true, default: 'LODGED', form: false })
  state!: string;
  @decimal('变更后总分', { form: false, min: 0, max: 100 }) changedTotal!: number | null;
  @longText('处理意见', { form: false, max: 2000 }) finding!: string | null;
  @day('处理日期', { form: false, list: true }) decidedOn!: string | null;
}
