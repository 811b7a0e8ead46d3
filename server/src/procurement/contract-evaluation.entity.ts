import { choice, day, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { EvaluationResults } from './kinds.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';

@resource('绩效评估', {
  group: 'procurement',
  icon: 'audit',
  order: 6,
  displayName: {
    sql: (row) => `${labelSql(EvaluationResults, `${row}.result`)} || ' ' || ${row}.evaluated_on`,
    needs: ['result', 'evaluatedOn'],
  },
  scopeVia: 'contract',
  unique: [{ fields: ['contract', 'evaluatedOn'], say: '当日已有评估记录' }],
})
export class ContractEvaluation extends StoredRecord {
  @reference('合同', () => PurchaseContract, { required: true, list: true, filter: true, immutable: true })
  contract!: PurchaseContract;
  @day('评估日期', { required: true, list: true }) evaluatedOn!: string;
  @text('评估方', { required: true, list: true, max: 100, help: '购买主体或第三方评估机构' })
  evaluator!: string;
  @integer('得分', { required: true, list: true, min: 0, max: 100 }) score!: number;
  @integer('服务对象满意度', { list: true, min: 0, max: 100, unit: '%' }) satisfaction!: number | null;
  @choice('结论', EvaluationResults, { required: true, list: true, filter: true }) result!: string;
  @longText('评估意见', { required: true, max: 4000 }) opinion!: string;
}
