import { boolean, choice, computed, day, list, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Bid } from './bid.entity.ts';
import { ContractEvaluation } from './contract-evaluation.entity.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import { ContractStates } from './kinds.ts';
import { MilestonePayment } from './milestone-payment.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';

@resource('购买服务合同', {
  group: 'procurement',
  icon: 'file-done',
  order: 4,
  operations: ['create', 'update'],
  displayName: { sql: (row) => `${row}.number`, needs: ['number'] },
  scope: { division: 'project.division', sector: 'project.sector', institution: 'bid.institution' },
  unique: [{ fields: ['bid'], say: '这份标书已签有合同' }],
  lifecycle: {
    field: 'state',
    actions: {
      sign: {
        label: '签订',
        from: ['DRAFT'],
        to: 'SIGNED',
        takes: ['signedOn'],
        requires: ['signedOn'],
      },
      conclude: {
        label: '办结',
        from: ['SIGNED'],
        to: 'CONCLUDED',
        help: '各节点验收、绩效评估完成后办理',
      },
      terminate: {
        label: '解除',
        from: ['DRAFT', 'SIGNED'],
        to: 'TERMINATED',
        takes: ['terminationReason'],
        requires: ['terminationReason'],
        danger: true,
      },
    },
  },
})
export class PurchaseContract extends StoredRecord {
  @text('合同编号', { required: true, unique: true, list: true, search: true, max: 50, group: '合同' })
  number!: string;
  @reference('项目', () => PurchaseProject, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '合同',
  })
  project!: PurchaseProject;
  @reference('中标标书', () => Bid, { required: true, list: true, immutable: true, group: '合同' }) bid!: Bid;
  @money('合同金额', { required: true, list: true, group: '合同', help: '不超过中标报价和预算' })
  amount!: number;
  @day('服务起始', { required: true, list: true, group: '期限' }) startOn!: string;
  @day('服务终止', { required: true, list: true, group: '期限', help: '含当日' }) endOn!: string;
  @boolean('约定不得转包', { required: true, default: true, group: '合同' }) forbidsSubcontracting!: boolean;
  @choice('状态', ContractStates, {
    required: true,
    default: 'DRAFT',
    form: false,
    list: true,
    filter: true,
    group: '合同',
  })
  state!: string;
  @day('签订日期', { form: false, group: '期限' }) signedOn!: string | null;
  @text('解除原因', { form: false, group: '合同' }) terminationReason!: string | null;
  @computed('boolean', '可支付', {
    required: true,
    list: true,
    filter: true,
    sql: (row) =>
      `(${row}.state in ('SIGNED', 'CONCLUDED') and coalesce((select e.result <> 'FAILED' from contract_evaluation e where e.contract_id = ${row}.id order by e.evaluated_on desc, e.id desc limit 1), false))`,
    needs: ['id', 'state'],
    group: '合同',
    help: '评估兑现：最近一次绩效评估合格后方可支付',
  })
  payable!: boolean;
  @list('履约节点', () => ContractMilestone, 'contract') milestones!: unknown;
  @list('付款', () => MilestonePayment, 'contract') payments!: unknown;
  @list('绩效评估', () => ContractEvaluation, 'contract') evaluations!: unknown;
}
