import { choice, computed, day, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { SupervisionForms } from './kinds.ts';

/** Professional supervision that somebody received. */
@resource('督导记录', {
  group: 'registration',
  icon: 'team',
  order: 4,
  displayName: { sql: (row) => `${row}.topic`, needs: ['topic'] },
  scopeVia: 'practitioner',
})
export class SupervisionSession extends StoredRecord {
  @reference('受督导者', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @reference('督导者', () => Practitioner, { required: true, list: true }) supervisor!: Practitioner;
  @choice('督导形式', SupervisionForms, { required: true, list: true, filter: true }) form!: string;
  @text('主题', { required: true, list: true, search: true }) topic!: string;
  @day('督导日期', { required: true, list: true, filter: true }) day!: string;
  @integer('时长', { required: true, list: true, min: 10, max: 600, unit: '分钟' }) minutes!: number;
  @longText('内容与建议', { max: 4000 }) content!: string | null;
  @computed('decimal', '小时数', {
    required: true,
    sql: (row) => `round(${row}.minutes / 60.0, 2)`,
    needs: ['minutes'],
    unit: '小时',
  })
  hours!: number;
}
