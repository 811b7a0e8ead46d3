import { decimal, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { AppraisalRating } from './rating.entity.ts';

@resource('指标得分', {
  group: 'appraisal',
  icon: 'number',
  order: 6,
  displayName: {
    sql: (row) =>
      `(select i.title from appraisal_indicator i where i.id = ${row}.indicator_id) || ' ' || trim_scale(${row}.score)`,
    needs: ['indicatorId', 'score'],
  },
  scopeVia: 'rating',
  unique: [{ fields: ['rating', 'indicator'], say: '该指标已有得分，请修改原有的一条' }],
})
export class AppraisalScore extends StoredRecord {
  @reference('评分', () => AppraisalRating, { required: true, list: true, immutable: true })
  rating!: AppraisalRating;
  @reference('指标', () => AppraisalIndicator, { required: true, list: true, immutable: true })
  indicator!: AppraisalIndicator;
  @decimal('得分', { required: true, list: true, min: 0, max: 100, help: '百分制' }) score!: number;
  @text('依据', { list: true }) ground!: string | null;
}
