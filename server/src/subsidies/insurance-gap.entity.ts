import { day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';

/** A month whose social insurance the employer did not pay in full and on time: flagged, at no cost to the worker. */
@resource('社会保险欠缴', {
  group: 'subsidies',
  icon: 'warning',
  order: 5,
  displayName: { sql: (row) => `to_char(${row}.month, 'YYYY-MM')`, needs: ['month'] },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'month'], say: '此人该月已登记欠缴' }],
})
export class InsuranceGap extends StoredRecord {
  @reference('参保人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @day('欠缴月份', { required: true, list: true, help: '填该月第一天' }) month!: string;
  @text('欠缴险种', { list: true, max: 100 }) insurance!: string | null;
}
