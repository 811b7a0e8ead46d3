import { computed, day, list, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Commitment } from './commitment.entity.ts';
import { executionRate, funds, fundsIn, reversedOf } from './figures.ts';
import { FundingProgramme } from './funding-programme.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import { FundKinds } from './kinds.ts';

/** Money of a source given to a programme. */
@resource('资金分配', {
  group: 'funding',
  icon: 'branches',
  order: 4,
  displayName: {
    sql: (row) =>
      `(select g.name || '（' || g.fiscal_year || '）' from funding_programme g where g.id = ${row}.programme_id) || ' · ' || funding_source_name(${row}.source_id)`,
    needs: ['programmeId', 'sourceId'],
    search: true,
  },
  scope: { division: 'programme.division' },
  operations: ['create'],
})
export class Allocation extends StoredRecord {
  @reference('资金来源', () => FundingSource, { required: true, list: true, filter: true, group: '分配' })
  source!: FundingSource;
  @reference('资金项目', () => FundingProgramme, { required: true, list: true, filter: true, group: '分配' })
  programme!: FundingProgramme;
  @money('金额', { required: true, list: true, min: 1, group: '分配' }) amount!: number;
  @day('分配日期', { required: true, list: true, filter: true, group: '分配' }) businessDate!: string;
  @text('文号', { list: true, search: true, max: 100, group: '分配' }) documentNumber!: string | null;
  @computed('choice', '资金性质', {
    required: true,
    list: true,
    choices: FundKinds as never,
    sql: (row) => `funding_source_kind(${row}.source_id)`,
    needs: ['sourceId'],
    group: '分配',
  })
  fundKind!: string;
  @funds('待承诺', 'allocation', 'uncommitted') uncommitted!: number;
  @funds('已承诺', 'allocation', 'committed') committed!: number;
  @funds('已拨付', 'allocation', 'disbursed') disbursed!: number;
  @executionRate('allocation', fundsIn('allocation', 'allocated')) executionRate!: number | null;
  @reversedOf('ALLOCATION') reversed!: number;
  @list('承诺', () => Commitment, 'allocation') commitments!: unknown;
}
