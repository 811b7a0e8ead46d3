import { choice, computed, day, integer, list, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Allocation } from './allocation.entity.ts';
import { Appropriation } from './appropriation.entity.ts';
import { executionRate, funds } from './figures.ts';
import { BudgetLevels, FundKinds, SourceStates } from './kinds.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { sourceActions } from './source.lifecycle.ts';

const group = '来源';
const fixed = { required: true, list: true, filter: true, immutable: true, group } as const;
const came = (row: string): string => `funds_received(${row}.id)`;

/** Money of one kind that one area has for one year. */
@resource('资金来源', {
  group: 'funding',
  icon: 'bank',
  order: 1,
  displayName: {
    sql: (row) => `${row}.name || '（' || ${row}.fiscal_year || '）'`,
    needs: ['name', 'fiscalYear'],
  },
  scope: { division: 'division' },
  operations: ['create', 'update'],
  unique: [{ fields: ['division', 'kind', 'fiscalYear', 'name'], say: '这一年度已登记有同名的资金来源' }],
  lifecycle: { field: 'state', actions: sourceActions },
})
export class FundingSource extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100, group }) name!: string;
  @choice('资金性质', FundKinds, fixed) kind!: string;
  /** Budget and lottery money belongs to a level of government, private money to none. */
  @choice('资金级次', BudgetLevels, {
    ...fixed,
    required: false,
    when: { field: 'kind', is: ['BUDGET', 'LOTTERY'], required: true, clause: '三(二)' },
  })
  level!: string | null;
  @integer('年度', { ...fixed, min: 2000, max: 2100 }) fiscalYear!: number;
  @division('所属区划', fixed) division!: Division;
  @choice('状态', SourceStates, {
    required: true,
    list: true,
    filter: true,
    default: 'OPEN',
    form: false,
    group,
  })
  state!: string;
  @day('结转日期', { form: false, group }) closedOn!: string | null;
  @reference('结转至', () => FundingSource, { form: false, group, help: '下一年度的同性质资金来源' })
  carriesInto!: FundingSource | null;
  @computed('money', '预算安排', {
    required: true,
    list: true,
    sql: came,
    needs: ['id'],
    group: '执行',
    help: '含上年结转，已扣除冲回',
  })
  appropriated!: number;
  @funds('已分配', 'source', 'allocated') allocated!: number;
  @funds('已承诺', 'source', 'committed') committed!: number;
  @funds('已拨付', 'source', 'disbursed') disbursed!: number;
  @funds('待分配', 'source', 'available') available!: number;
  @funds('年终收回', 'source', 'lapsed', { list: false }) lapsed!: number;
  @computed('money', '结转下年', {
    required: true,
    sql: (row) => `funds_carried_over(${row}.id)`,
    needs: ['id'],
    group: '执行',
  })
  carriedOver!: number;
  @executionRate('source', came) executionRate!: number | null;
  @list('预算安排', () => Appropriation, 'source') appropriations!: unknown;
  @list('资金分配', () => Allocation, 'source') allocations!: unknown;
  @list('账户', () => LedgerAccount, 'source') accounts!: unknown;
}
