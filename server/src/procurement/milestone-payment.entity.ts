import { labelSql } from '../kernel/declare/choices.ts';
import { choice, longText, money, reference } from '../kernel/declare/fields.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Payable } from '../funding/payable.entity.ts';
import { payableActions } from '../funding/payable.lifecycle.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import { MilestonePaymentKinds } from './kinds.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

const fixed = { list: true, immutable: true, group: '申报' } as const;
const group = '应付与扣减';

/** A payment on a contract, after what it is for has been evaluated (评估兑现). */
@resource('合同付款', {
  group: 'procurement',
  icon: 'pay-circle',
  order: 7,
  operations: ['create', 'update'],
  displayName: {
    sql: (row) =>
      `coalesce((select k.number from purchase_contract k where k.id = ${row}.contract_id), '合同') || ' · ' || coalesce((select m.title from contract_milestone m where m.id = ${row}.milestone_id), ${labelSql(MilestonePaymentKinds, `${row}.kind`)})`,
    needs: ['contractId', 'milestoneId', 'kind'],
  },
  scopeVia: 'contract',
  lifecycle: { field: 'state', actions: payableActions },
})
export class MilestonePayment extends Payable {
  @choice('付款类别', MilestonePaymentKinds, {
    ...fixed,
    required: true,
    filter: true,
    default: 'MILESTONE',
    derives: true,
  })
  kind!: string;
  @reference('合同', () => PurchaseContract, { ...fixed, required: true, filter: true })
  contract!: PurchaseContract;
  @reference('履约节点', () => ContractMilestone, {
    ...fixed,
    when: { field: 'kind', is: ['MILESTONE'], required: true, clause: '二(二)3' },
    help: '须已验收',
  })
  milestone!: ContractMilestone | null;
  @money('应付金额', {
    ...{ required: true, list: true, min: 1, immutable: true, derives: true, group },
    help: '扣罚、留存质保金之前的金额；质保金退付时为已留存的质保金',
  })
  gross!: number;
  @money('扣罚', { required: true, default: 0, list: true, derives: true, group, help: '有扣罚的须写明原因' })
  penalty!: number;
  @longText('扣罚原因', { max: 1000, group }) penaltyReason!: string | null;
  @money('质保金', {
    required: true,
    default: 0,
    list: true,
    form: false,
    group,
    help: '按比例留存，合同办结后退付',
  })
  retention!: number;
  @money('实付金额', {
    ...{ required: true, default: 0, list: true, form: false, group },
    help: '应付金额减去扣罚和质保金',
  })
  amount!: number;
}
