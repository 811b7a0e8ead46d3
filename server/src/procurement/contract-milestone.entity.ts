import { choice, computed, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { MilestoneStates } from './kinds.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

@resource('履约节点', {
  group: 'procurement',
  icon: 'flag',
  order: 5,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'contract',
  lifecycle: {
    field: 'state',
    actions: {
      deliver: {
        label: '交付',
        from: ['PENDING'],
        to: 'DELIVERED',
        takes: ['deliveredOn', 'deliveredBy', 'report'],
        requires: ['deliveredOn', 'deliveredBy'],
        help: '由承接主体自行履行，不得转包',
      },
      accept: { label: '验收', from: ['DELIVERED'], to: 'ACCEPTED' },
      refuse: {
        label: '退回重做',
        from: ['DELIVERED'],
        to: 'PENDING',
        takes: ['refusal'],
        requires: ['refusal'],
        danger: true,
      },
    },
  },
})
export class ContractMilestone extends StoredRecord {
  @text('节点', { required: true, list: true, search: true, max: 100 }) title!: string;
  @reference('合同', () => PurchaseContract, { required: true, list: true, filter: true, immutable: true })
  contract!: PurchaseContract;
  @day('应交付日期', { required: true, list: true, filter: true }) dueOn!: string;
  @choice('状态', MilestoneStates, {
    required: true,
    default: 'PENDING',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('交付日期', { form: false, list: true }) deliveredOn!: string | null;
  @reference('实际履行单位', () => Institution, { form: false }) deliveredBy!: Institution | null;
  @longText('交付说明', { form: false, max: 4000 }) report!: string | null;
  @text('退回意见', { form: false }) refusal!: string | null;
  @computed('boolean', '逾期', {
    required: true,
    list: true,
    filter: true,
    sql: (row) => `coalesce(${row}.due_on < coalesce(${row}.delivered_on, current_date), false)`,
    needs: ['dueOn', 'deliveredOn'],
  })
  late!: boolean;
}
