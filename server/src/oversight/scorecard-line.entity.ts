import { choice, decimal, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Indicators, Units } from './kinds.ts';
import { Scorecard } from './scorecard.entity.ts';

/** One figure of a scorecard, as it was when it was last computed. */
@resource('考核指标', {
  group: 'oversight',
  icon: 'bars',
  operations: [],
  displayName: { sql: (row) => `${row}.label`, needs: ['label'] },
  scopeVia: 'scorecard',
})
export class ScorecardLine extends StoredRecord {
  @reference('考核表', () => Scorecard, { required: true }) scorecard!: Scorecard;
  @integer('序号', { required: true }) position!: number;
  @choice('指标代码', Indicators, { required: true, filter: true }) indicator!: string;
  @text('指标', { required: true, list: true }) label!: string;
  @decimal('数值', { required: true, list: true }) value!: number;
  @choice('单位', Units, { required: true, list: true }) unit!: string;
  @integer('计入数', { required: true }) numerator!: number;
  @integer('基数', { list: true }) denominator!: number | null;
  @text('基数定义') denominatorLabel!: string | null;
  @decimal('目标', { list: true }) target!: number | null;
  @integer('目标年度') targetYear!: number | null;
  @decimal('差距', { list: true }) gap!: number | null;
  @text('条款', { required: true, list: true }) clause!: string;
}
