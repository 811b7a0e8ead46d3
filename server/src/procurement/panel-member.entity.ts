import { integer, list, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { PanelLink } from './panel-link.entity.ts';
import { PurchaseCall } from './purchase-call.entity.ts';

@resource('评审人', {
  group: 'procurement',
  icon: 'user-switch',
  order: 8,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scopeVia: 'call',
  unique: [{ fields: ['call', 'name'], say: '这份公告已有同名评审人，请在姓名后注明单位以区分' }],
})
export class PanelMember extends StoredRecord {
  @reference('公告', () => PurchaseCall, { required: true, list: true, filter: true, immutable: true })
  call!: PurchaseCall;
  @text('姓名', { required: true, list: true, search: true, max: 50 }) name!: string;
  @reference('从业人员', () => Practitioner, { help: '已登记的从业人员请关联，其受聘单位自动回避' })
  practitioner!: Practitioner | null;
  @reference('工作单位', () => Institution, { list: true, help: '与投标单位相同时须回避' })
  employer!: Institution | null;
  @integer('评分权重', { required: true, default: 1, list: true, min: 1, max: 10, help: '组长可高于组员' })
  weight!: number;
  @list('利益关系申报', () => PanelLink, 'member') links!: unknown;
}
