import { choice, day, list, longText, money, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { IncubationGrant } from './incubation-grant.entity.ts';
import { SupportKinds } from './kinds.ts';
import { Tenancy } from './tenancy.entity.ts';

@resource('孵化扶持', {
  group: 'incubation',
  icon: 'gift',
  order: 3,
  displayName: {
    sql: (row) => `${labelSql(SupportKinds, `${row}.kind`)} || ' ' || ${row}.given_on`,
    needs: ['kind', 'givenOn'],
  },
  scopeVia: 'tenancy',
})
export class TenancySupport extends StoredRecord {
  @reference('入驻', () => Tenancy, { required: true, list: true, filter: true, immutable: true })
  tenancy!: Tenancy;
  @choice('扶持方式', SupportKinds, { required: true, list: true, filter: true }) kind!: string;
  @day('起始日期', { required: true, list: true, filter: true }) givenOn!: string;
  @day('终止日期', { list: true, help: '一次性扶持不填' }) until!: string | null;
  @money('金额', { list: true, help: '资助或减免的数额；资助另行申报支付' }) amount!: number | null;
  @text('文号', { max: 100 }) documentNumber!: string | null;
  @longText('说明', { max: 2000 }) remark!: string | null;
  @list('支付', () => IncubationGrant, 'support') payments!: unknown;
}
