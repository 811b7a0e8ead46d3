import { integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { PurchaseCall } from './purchase-call.entity.ts';

@resource('评分项', {
  group: 'procurement',
  icon: 'ordered-list',
  order: 7,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'call',
  unique: [{ fields: ['call', 'title'], say: '这份公告已有同名评分项' }],
})
export class ScoringItem extends StoredRecord {
  @reference('公告', () => PurchaseCall, { required: true, list: true, filter: true, immutable: true })
  call!: PurchaseCall;
  @text('评分项', { required: true, list: true, search: true, max: 100 }) title!: string;
  @integer('权重', { required: true, list: true, min: 1, max: 100, unit: '%', help: '各项合计 100' })
  weight!: number;
  @longText('评分标准', { max: 2000 }) standard!: string | null;
}
