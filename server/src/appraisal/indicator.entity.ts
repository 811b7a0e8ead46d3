import { choice, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import { AppraisalAspects } from './kinds.ts';

@resource('考核指标', {
  group: 'appraisal',
  icon: 'ordered-list',
  order: 5,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
})
export class AppraisalIndicator extends StoredRecord {
  @reference('指标体系', () => AppraisalIndicatorSet, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
  })
  indicatorSet!: AppraisalIndicatorSet;
  @text('指标', { required: true, list: true, search: true, max: 100 }) title!: string;
  @choice('考核内容', AppraisalAspects, { required: true, list: true, filter: true }) aspect!: string;
  @integer('权重', { required: true, list: true, min: 1, max: 100, unit: '%' }) weight!: number;
  @integer('次序', { required: true, default: 1, min: 1, max: 100 }) position!: number;
  @longText('评分标准', { max: 2000 }) standard!: string | null;
}
