import { choice, day, decimal, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppraisalGrades, ResultSources } from './kinds.ts';

/** What an appraisal came to. Written once by the server; an appeal that changes it adds another. */
@resource('考核结果', {
  group: 'appraisal',
  icon: 'trophy',
  order: 7,
  displayName: {
    sql: (row) => `trim_scale(${row}.total) || ' ' || ${labelSql(AppraisalGrades, `${row}.grade`)}`,
    needs: ['total', 'grade'],
  },
  scopeVia: 'appraisal',
  operations: [],
})
export class AppraisalResult extends StoredRecord {
  @reference('绩效考核', () => Appraisal, { required: true, list: true, form: false }) appraisal!: Appraisal;
  @choice('来源', ResultSources, { required: true, list: true, filter: true, form: false }) source!: string;
  @decimal('用人单位评分', { list: true, form: false }) employerTotal!: number | null;
  @decimal('服务对象单位评分', { list: true, form: false }) servedTotal!: number | null;
  @decimal('总分', { required: true, list: true, form: false }) total!: number;
  @choice('等次', AppraisalGrades, { required: true, list: true, filter: true, form: false }) grade!: string;
  @day('评定日期', { required: true, list: true, form: false }) decidedOn!: string;
  @day('申诉截止', { form: false, list: true, help: '申诉变更的结果不再申诉' }) appealUntil!: string | null;
  @text('计算依据', { required: true, form: false }) basis!: string;
}
