import { choice, day, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { AssessmentResults, AssessmentStages } from './kinds.ts';
import { Tenancy } from './tenancy.entity.ts';

@resource('孵化评估', {
  group: 'incubation',
  icon: 'audit',
  order: 5,
  displayName: {
    sql: (row) => `${labelSql(AssessmentStages, `${row}.stage`)} || ' ' || ${row}.assessed_on`,
    needs: ['stage', 'assessedOn'],
  },
  scopeVia: 'tenancy',
  unique: [{ fields: ['tenancy', 'stage', 'assessedOn'], say: '当日已有同一阶段的评估' }],
})
export class TenancyAssessment extends StoredRecord {
  @reference('入驻', () => Tenancy, { required: true, list: true, filter: true, immutable: true })
  tenancy!: Tenancy;
  @choice('评估阶段', AssessmentStages, { required: true, list: true, filter: true }) stage!: string;
  @day('评估日期', { required: true, list: true }) assessedOn!: string;
  @integer('得分', { required: true, list: true, min: 0, max: 100 }) score!: number;
  @choice('结论', AssessmentResults, { required: true, list: true, filter: true }) result!: string;
  @text('评估方', { list: true, max: 100 }) assessor!: string | null;
  @longText('评估意见', { max: 4000 }) opinion!: string | null;
}
