import { choice, computed, day, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels, PostKinds } from '../institutions/kinds.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { IndicatorSetStates } from './kinds.ts';

/** One edition of the indicators by which posts of a kind and level are appraised. */
@resource('考核指标体系', {
  group: 'appraisal',
  icon: 'profile',
  order: 4,
  displayName: {
    sql: (row) => `${row}.title || '（第' || ${row}.edition || '版）'`,
    needs: ['title', 'edition'],
  },
  unique: [
    { fields: ['postKind', 'level', 'edition'], say: '该类别和级别的岗位已有这一版指标体系，请改填下一版次' },
  ],
  lifecycle: {
    field: 'state',
    actions: {
      adopt: {
        label: '启用',
        from: ['DRAFT'],
        to: 'IN_FORCE',
        takes: ['inForceSince'],
        requires: ['inForceSince'],
        help: '权重合计须恰为 100；同类别、同级别岗位的上一版随即停用',
      },
      retire: { label: '停用', from: ['IN_FORCE'], to: 'RETIRED', danger: true },
    },
  },
})
export class AppraisalIndicatorSet extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100 }) title!: string;
  @choice('岗位类别', PostKinds, { required: true, list: true, filter: true, immutable: true })
  postKind!: string;
  @choice('岗位级别', Levels, { required: true, list: true, filter: true, immutable: true }) level!: string;
  @integer('版次', { required: true, list: true, immutable: true, default: 1, min: 1, max: 1000 })
  edition!: number;
  @choice('状态', IndicatorSetStates, {
    required: true,
    list: true,
    filter: true,
    default: 'DRAFT',
    form: false,
  })
  state!: string;
  @day('启用日期', { list: true, form: false }) inForceSince!: string | null;
  @longText('说明', { max: 2000 }) remark!: string | null;
  @computed('integer', '权重合计', {
    required: true,
    list: true,
    unit: '%',
    help: '启用时须恰为 100',
    sql: (row) =>
      `select coalesce(sum(i.weight), 0)::int from appraisal_indicator i where i.indicator_set_id = ${row}.id`,
    needs: ['id'],
  })
  weightTotal!: number;
  @list('指标', () => AppraisalIndicator, 'indicatorSet') indicators!: unknown;
}
