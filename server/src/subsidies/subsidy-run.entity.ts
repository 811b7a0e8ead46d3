import { choice, computed, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Allocation } from '../funding/allocation.entity.ts';
import { Commitment } from '../funding/commitment.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { RunStates } from './kinds.ts';
import { runActions } from './run.lifecycle.ts';
import { SubsidyLine } from './subsidy-line.entity.ts';

const figure = (kind: 'integer' | 'money', label: string, column: string, help?: string) =>
  computed(kind, label, {
    required: true,
    list: true,
    sql: (row) => `(select f.${column} from subsidy_run_figures(${row}.id) f)`,
    needs: ['id'],
    group: '合计',
    ...(help ? { help } : {}),
  });

/** What the ledger says was paid on the run's commitment, refunds taken off. */
const paid = (row: string): string => `coalesce(funds_of_commitment(${row}.commitment_id, '{DISBURSED}'), 0)`;

/** What one county pays for one month, with the corrections of earlier months that have come to light (二(四)1). */
@resource('补贴批次', {
  group: 'subsidies',
  icon: 'calendar',
  order: 1,
  displayName: {
    sql: (row) =>
      `(select d.name from division d where d.id = ${row}.division_id) || ' ' || to_char(${row}.month, 'YYYY-MM')`,
    needs: ['divisionId', 'month'],
    search: true,
  },
  scope: { division: 'division' },
  operations: ['create'],
  indexes: [['division', 'month']],
  lifecycle: { field: 'state', actions: runActions },
})
export class SubsidyRun extends StoredRecord {
  @division('县（市、区）', { required: true, list: true, filter: true, immutable: true, group: '批次' })
  division!: Division;
  @day('月份', {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '批次',
    help: '填该月第一天',
  })
  month!: string;
  @choice('状态', RunStates, {
    required: true,
    list: true,
    filter: true,
    default: 'REVIEW',
    form: false,
    group: '批次',
  })
  state!: string;
  @figure('integer', '人数', 'people', '本月有应发金额的人') people!: number;
  @figure('money', '合计', 'total', '列入的各行之和，更正可为负') total!: number;
  @figure('money', '应发', 'payable', '合计为正的人的金额') payable!: number;
  @figure('money', '应收回', 'recoverable', '合计为负的人的金额，收回时办理资金冲回') recoverable!: number;
  @figure('integer', '存疑', 'challenged') challenged!: number;
  @figure('money', '比上月', 'difference', '当月各行与上月相比') difference!: number;
  @computed('money', '已拨付', { required: true, sql: paid, needs: ['commitmentId'], group: '合计' })
  paid!: number;
  @computed('money', '对账差额', {
    required: true,
    filter: true,
    sql: (row) =>
      `case when ${row}.state = 'DISBURSED' then (select f.payable from subsidy_run_figures(${row}.id) f) - ${paid(row)} else 0 end`,
    needs: ['id', 'state', 'commitmentId'],
    group: '合计',
    help: '发放后应发与账目之差；应为零，办理退款后等于退回的金额',
  })
  unreconciled!: number;
  @reference('资金分配', () => Allocation, { form: false, group: '支付' }) allocation!: Allocation | null;
  @reference('资金承诺', () => Commitment, { form: false, group: '支付' }) commitment!: Commitment | null;
  @day('列支日期', { form: false, group: '支付' }) committedOn!: string | null;
  @day('发放日期', { form: false, group: '支付' }) disbursedOn!: string | null;
  @text('凭证号', { form: false, group: '支付', max: 100 }) voucherNumber!: string | null;
  @longText('说明', { max: 1000, group: '批次' }) remark!: string | null;
  @list('补贴名册', () => SubsidyLine, 'run') lines!: unknown;
}
