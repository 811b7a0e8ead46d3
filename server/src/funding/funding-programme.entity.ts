import { choice, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Allocation } from './allocation.entity.ts';
import { executionRate, funds, fundsIn } from './figures.ts';
import { FundPurposes } from './kinds.ts';

const fixed = { required: true, list: true, filter: true, immutable: true, group: '项目' } as const;

/** What money is given for, in one area and year. */
@resource('资金项目', {
  group: 'funding',
  icon: 'project',
  order: 2,
  displayName: {
    sql: (row) => `${row}.name || '（' || ${row}.fiscal_year || '）'`,
    needs: ['name', 'fiscalYear'],
  },
  scope: { division: 'division' },
  unique: [{ fields: ['division', 'fiscalYear', 'name'], say: '这一年度已登记有同名的资金项目' }],
})
export class FundingProgramme extends StoredRecord {
  @text('项目名称', { required: true, list: true, search: true, max: 100, group: '项目' }) name!: string;
  @choice('资金用途', FundPurposes, fixed) purpose!: string;
  @integer('年度', { ...fixed, min: 2000, max: 2100 }) fiscalYear!: number;
  @division('所属区划', fixed) division!: Division;
  @longText('项目内容', { max: 2000, group: '项目' }) content!: string | null;
  @longText('实施效果', { max: 2000, help: '用于年度公开', group: '项目' }) effect!: string | null;
  @funds('已分配', 'programme', 'allocated') allocated!: number;
  @funds('已承诺', 'programme', 'committed') committed!: number;
  @funds('已拨付', 'programme', 'disbursed') disbursed!: number;
  @executionRate('programme', fundsIn('programme', 'allocated')) executionRate!: number | null;
  @list('资金分配', () => Allocation, 'programme') allocations!: unknown;
}
