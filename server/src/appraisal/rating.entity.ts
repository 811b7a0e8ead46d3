import { choice, computed, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import { RaterSides, RatingStates } from './kinds.ts';
import { AppraisalScore } from './score.entity.ts';

/**
 * One side's rating, drawn up with the appraisal. It belongs to the institution that rates, so that the clerk of the
 * unit served, who sees nothing of the employer's people, finds it among their own; its title says whom it is about.
 */
@resource('考核评分', {
  group: 'appraisal',
  icon: 'edit',
  order: 2,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector', institution: 'rater' },
  operations: ['update'],
  unique: [{ fields: ['appraisal', 'side'], say: '该考核已有这一方的评分' }],
  lifecycle: {
    field: 'state',
    actions: {
      submit: {
        label: '提交评分',
        from: ['PENDING'],
        to: 'SUBMITTED',
        help: '每项指标都评分后提交，提交后不能再改',
      },
      reopen: { label: '退回重评', from: ['SUBMITTED'], to: 'PENDING', danger: true },
    },
  },
})
export class AppraisalRating extends StoredRecord {
  @text('考核', { required: true, form: false, list: true, search: true }) title!: string;
  @reference('绩效考核', () => Appraisal, { required: true, form: false }) appraisal!: Appraisal;
  @reference('指标体系', () => AppraisalIndicatorSet, { required: true, form: false })
  indicatorSet!: AppraisalIndicatorSet;
  @choice('评分方', RaterSides, { required: true, form: false, list: true, filter: true }) side!: string;
  @reference('评分单位', () => Institution, { required: true, form: false, list: true, filter: true })
  rater!: Institution;
  @division('所属区划', { required: true, form: false, filter: true }) division!: Division;
  @choice('系统', Sectors, { required: true, form: false, filter: true }) sector!: string;
  @choice('状态', RatingStates, { required: true, list: true, filter: true, default: 'PENDING', form: false })
  state!: string;
  @day('提交日期', { form: false, list: true }) submittedOn!: string | null;
  @longText('评语', { max: 2000 }) opinion!: string | null;
  @computed('decimal', '加权得分', {
    list: true,
    help: '各项得分按权重合计',
    sql: (row) =>
      `select round(sum(s.score * i.weight) / 100, 2) from appraisal_score s join appraisal_indicator i on i.id = s.indicator_id where s.rating_id = ${row}.id`,
    needs: ['id'],
  })
  total!: number | null;
  @list('指标得分', () => AppraisalScore, 'rating') scores!: unknown;
}
