import { choice, computed, day, integer, json, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { division } from '../vocabulary/fields.ts';
import { LotteryReportStates } from './kinds.ts';
import { difference, dueOn, figure, figures, late, needs } from './lottery-columns.ts';
import { lotteryActions } from './lottery.lifecycle.ts';

const group = '公告';
const fixed = { required: true, list: true, filter: true, immutable: true, group } as const;

/**
 * What the public is told of a year's lottery money (三(二)): of the sources of the division itself, so that no fen is
 * told twice where city and counties each report. Computed from the ledger until published, then as it was published.
 */
@resource('福利彩票公益金使用公告', {
  group: 'funding',
  icon: 'notification',
  order: 10,
  displayName: {
    sql: (row) =>
      `(select d.name from division d where d.id = ${row}.division_id) || ' ' || ${row}.fiscal_year || ' 年度福利彩票公益金使用公告'`,
    needs: ['divisionId', 'fiscalYear'],
  },
  scope: { division: 'division' },
  operations: ['create', 'update'],
  unique: [
    {
      fields: ['division', 'fiscalYear'],
      say: '该区划这一年度已有使用公告，请修改原公告；已公布的请先撤回',
    },
  ],
  lifecycle: { field: 'state', actions: lotteryActions },
})
export class LotteryReport extends StoredRecord {
  @division('公告区划', { ...fixed, help: '只计本级的资金来源，不含下级' }) division!: Division;
  @integer('年度', { ...fixed, min: 2000, max: 2100, help: '公告哪一年的使用情况' }) fiscalYear!: number;
  @longText('总体情况', {
    required: true,
    max: 5000,
    group,
    help: '筹集、分配、使用的总体情况；数字由资金账自动列出',
  })
  summary!: string;
  @longText('实施效果', { required: true, max: 5000, group }) effect!: string;
  @choice('状态', LotteryReportStates, {
    ...{ required: true, list: true, filter: true, default: 'DRAFT', form: false, group },
  })
  state!: string;
  @day('公布日期', { form: false, list: true, group }) publishedOn!: string | null;
  @text('撤回原因', { form: false, max: 200, group }) withdrawalReason!: string | null;
  @computed('day', '应公布日期', { sql: dueOn, needs: ['fiscalYear'], list: true, group, help: '含当日' })
  dueOn!: string | null;
  @computed('boolean', '逾期', {
    ...{ required: true, filter: true, list: true, sql: late, group },
    needs: ['state', 'publishedOn', 'fiscalYear'],
    help: '逾期公布，或到期仍未公布',
  })
  late!: boolean;
  @json('公布时的数字', { group, help: '公布之日固定，此后账目变动不再影响；未公布的为空' })
  figures!: unknown;
  @figure('money', '安排规模', 'received', '含上年结转，已扣除冲回') received!: number;
  @figure('money', '已分配', 'allocated') allocated!: number;
  @figure('money', '已承诺', 'committed') committed!: number;
  @figure('money', '已拨付', 'disbursed') disbursed!: number;
  @figure('decimal', '执行率（%）', 'executionRate', '已拨付占安排规模的百分比') executionRate!:
    number | null;
  @figure('decimal', '占全部资金（%）', 'share', '福利彩票公益金占本区划当年全部资金的百分比')
  share!: number | null;
  @figure('money', '上年安排规模', 'before,received') receivedBefore!: number;
  @figure('decimal', '上年占全部资金（%）', 'before,share') shareBefore!: number | null;
  @difference('money', '规模比上年增减', 'received') receivedChange!: number;
  @difference('decimal', '占比增减（百分点）', 'share', '负数为占比下降') shareChange!: number | null;
  @computed('json', '资助项目', {
    required: true,
    sql: (row) => `(${figures(row)} -> 'projects')`,
    needs,
    group: '规模',
  })
  projects!: unknown;
}
