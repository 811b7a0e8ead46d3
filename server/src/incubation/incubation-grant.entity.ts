import { money, reference } from '../kernel/declare/fields.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Payable } from '../funding/payable.entity.ts';
import { payableActions } from '../funding/payable.lifecycle.ts';
import { TenancySupport } from './tenancy-support.entity.ts';

const group = '申报';

/** Payment of a grant that a tenant was given. */
@resource('孵化资助支付', {
  group: 'incubation',
  icon: 'pay-circle',
  order: 6,
  operations: ['create'],
  displayName: {
    sql: (row) =>
      `coalesce((select i.name from tenancy_support s join tenancy y on y.id = s.tenancy_id join institution i on i.id = y.institution_id where s.id = ${row}.support_id), '入驻机构') || ' · 资助'`,
    needs: ['supportId'],
  },
  scopeVia: 'support',
  lifecycle: { field: 'state', actions: payableActions },
})
export class IncubationGrant extends Payable {
  @reference('孵化扶持', () => TenancySupport, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group,
    help: '扶持方式为资金资助的',
  })
  support!: TenancySupport;
  @money('金额', {
    required: true,
    list: true,
    min: 1,
    immutable: true,
    group,
    help: '与所登记的扶持金额相同',
  })
  amount!: number;
}
