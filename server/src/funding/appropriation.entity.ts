import { day, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { reversedOf } from './figures.ts';
import { FundingSource } from './funding-source.entity.ts';

/** Money granted to a source. Like every act of the ledger it is taken back by a reversal, never edited. */
@resource('预算安排', {
  group: 'funding',
  icon: 'import',
  order: 3,
  displayName: { sql: (row) => `${row}.document_number`, needs: ['documentNumber'] },
  scope: { division: 'source.division' },
  operations: ['create'],
})
export class Appropriation extends StoredRecord {
  @reference('资金来源', () => FundingSource, { required: true, list: true, filter: true })
  source!: FundingSource;
  @money('金额', { required: true, list: true, min: 1 }) amount!: number;
  @day('安排日期', { required: true, list: true, filter: true }) businessDate!: string;
  @text('文号', { required: true, list: true, search: true, max: 100 }) documentNumber!: string;
  @reversedOf('APPROPRIATION') reversed!: number;
}
