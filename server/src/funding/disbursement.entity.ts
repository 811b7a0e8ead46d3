import { day, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Commitment } from './commitment.entity.ts';
import { reversedOf } from './figures.ts';

/** Money paid out on a commitment. */
@resource('资金拨付', {
  group: 'funding',
  icon: 'export',
  order: 6,
  displayName: {
    sql: (row) => `(select c.subject from commitment c where c.id = ${row}.commitment_id)`,
    needs: ['commitmentId'],
    search: true,
  },
  scopeVia: 'commitment',
  operations: ['create'],
})
export class Disbursement extends StoredRecord {
  @reference('资金承诺', () => Commitment, { required: true, list: true, filter: true })
  commitment!: Commitment;
  @money('金额', { required: true, list: true, min: 1 }) amount!: number;
  @day('拨付日期', { required: true, list: true, filter: true }) businessDate!: string;
  @text('凭证号', { list: true, search: true, max: 100 }) voucherNumber!: string | null;
  @reversedOf('DISBURSEMENT') reversed!: number;
}
