import { choice, day, money, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { AllowanceFunds } from './kinds.ts';

/** The fiscally funded living allowance of a community worker, which the subsidy adds to: without it there is none (二(四)1). */
@resource('社区工作者生活补贴', {
  group: 'subsidies',
  icon: 'wallet',
  order: 3,
  displayName: { sql: (row) => `${row}.since || ' 起'`, needs: ['since'] },
  scopeVia: 'practitioner',
})
export class LivingAllowance extends StoredRecord {
  @reference('领取人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @choice('资金来源', AllowanceFunds, { required: true, list: true, filter: true, default: 'LOCAL' })
  fund!: string;
  @money('月标准', { required: true, list: true, min: 1 }) monthly!: number;
  @day('起始日期', { required: true, list: true }) since!: string;
  @day('停发日期', { list: true, help: '当日起不再发；空表示现仍在发' }) until!: string | null;
  @text('依据文号', { max: 100 }) documentNumber!: string | null;
}
