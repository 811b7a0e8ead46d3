import {
  choice,
  computed,
  day,
  integer,
  json,
  longText,
  money,
  reference,
  text,
} from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { LineKinds, LineStates } from './kinds.ts';
import { lineActions } from './line.lifecycle.ts';
import { SubsidyRun } from './subsidy-run.entity.ts';

const group = '明细';
const written = { required: true, list: true, form: false, group } as const;
const MOST = Number.MAX_SAFE_INTEGER;

/** What a run pays one person for one month, and why; never edited: what was wrong is a further line of a later run. */
@resource('补贴明细', {
  group: 'subsidies',
  icon: 'profile',
  order: 2,
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' ' || to_char(${row}.month, 'YYYY-MM')`,
    needs: ['practitionerId', 'month'],
    search: true,
  },
  scope: {
    division: 'run.division',
    sector: 'practitioner.sector',
    institution: 'practitioner.institution',
    person: 'practitioner',
  },
  operations: [],
  unique: [{ fields: ['run', 'practitioner', 'month'], say: '本批次已有此人该月的一行' }],
  lifecycle: { field: 'state', actions: lineActions },
})
export class SubsidyLine extends StoredRecord {
  @reference('批次', () => SubsidyRun, { ...written, filter: true }) run!: SubsidyRun;
  @reference('人员', () => Practitioner, { ...written, filter: true }) practitioner!: Practitioner;
  @day('所属月份', { ...written, filter: true }) month!: string;
  @choice('类别', LineKinds, { ...written, filter: true }) kind!: string;
  @choice('级别', Levels, { list: true, filter: true, form: false, group }) level!: string | null;
  @money('金额', { ...written, filter: true, min: -MOST }) amount!: number;
  @money('上月金额', { required: true, form: false, min: -MOST, default: 0, group }) previousAmount!: number;
  @computed('money', '比上月', {
    required: true,
    list: true,
    filter: true,
    sql: (row) => `(${row}.amount - ${row}.previous_amount)`,
    needs: ['amount', 'previousAmount'],
    group,
  })
  difference!: number;
  @computed('money', '变动', {
    required: true,
    filter: true,
    sql: (row) => `abs(${row}.amount - ${row}.previous_amount)`,
    needs: ['amount', 'previousAmount'],
    help: '与上月相差多少，不分增减',
  })
  deviation!: number;
  @integer('符合天数', { ...written, min: 0, max: 31 }) days!: number;
  @text('不符合的条件', { list: true, filter: true, form: false, search: true, group }) unmet!: string | null;
  @text('提示', { list: true, form: false, max: 500, group }) flags!: string | null;
  @choice('列入情况', LineStates, { ...written, filter: true, default: 'INCLUDED' }) state!: string;
  @text('处理理由', { form: false, list: true, max: 500, group }) reason!: string | null;
  @longText('逐项说明', { required: true, form: false, group: '依据' }) explanation!: string;
  @json('计算过程', { required: true, group: '依据' }) workings!: unknown;
  @text('规则版本', { required: true, form: false, group: '依据' }) ruleVersion!: string;
}
