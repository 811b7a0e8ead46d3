import { choice, day, list, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Allocation } from './allocation.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import { funds, reversedOf } from './figures.ts';
import { PayeeKinds } from './kinds.ts';

/** Money of an allocation promised to a payee. */
@resource('资金承诺', {
  group: 'funding',
  icon: 'audit',
  order: 5,
  displayName: { sql: (row) => `${row}.subject`, needs: ['subject'] },
  scope: { division: 'allocation.division', institution: 'institution', person: 'practitioner' },
  operations: ['create'],
})
export class Commitment extends StoredRecord {
  @text('事由', { required: true, list: true, search: true, max: 200, group: '承诺' }) subject!: string;
  @reference('资金分配', () => Allocation, { required: true, list: true, filter: true, group: '承诺' })
  allocation!: Allocation;
  @choice('收款对象', PayeeKinds, { required: true, list: true, filter: true, group: '承诺' })
  payeeKind!: string;
  @reference('收款人', () => Practitioner, {
    list: true,
    filter: true,
    when: { field: 'payeeKind', is: ['PERSON'], required: true, clause: '三(二)' },
    group: '承诺',
  })
  practitioner!: Practitioner | null;
  @reference('收款机构', () => Institution, {
    list: true,
    filter: true,
    when: { field: 'payeeKind', is: ['INSTITUTION'], required: true, clause: '三(二)' },
    group: '承诺',
  })
  institution!: Institution | null;
  @money('金额', { required: true, list: true, min: 1, group: '承诺' }) amount!: number;
  @day('承诺日期', { required: true, list: true, filter: true, group: '承诺' }) businessDate!: string;
  @text('文号', { search: true, max: 100, group: '承诺' }) documentNumber!: string | null;
  @funds('待拨付', 'commitment', 'outstanding') outstanding!: number;
  @funds('已拨付', 'commitment', 'disbursed') disbursed!: number;
  @reversedOf('COMMITMENT') reversed!: number;
  @list('拨付', () => Disbursement, 'commitment') disbursements!: unknown;
}
