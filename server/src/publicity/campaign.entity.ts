import { choice, day, integer, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { CampaignStates, Media } from './kinds.ts';

/** Making social work known (三(三)): by which medium, to how many. */
@resource('宣传活动', {
  group: 'publicity',
  icon: 'sound',
  order: 3,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector' },
  lifecycle: {
    field: 'state',
    actions: {
      report: {
        label: '登记开展情况',
        from: ['PLANNED'],
        to: 'HELD',
        takes: ['heldOn', 'reach', 'copies', 'outcome'],
        requires: ['heldOn', 'reach'],
      },
      cancel: { label: '取消', from: ['PLANNED'], to: 'CANCELLED', takes: ['outcome'], danger: true },
    },
  },
})
export class Campaign extends StoredRecord {
  @text('主题', { required: true, list: true, search: true, max: 100 }) title!: string;
  @choice('形式', Media, { required: true, list: true, filter: true }) medium!: string;
  @division('区划', { required: true, list: true, filter: true }) division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true }) sector!: string;
  @text('主办单位', { required: true, max: 100 }) organizer!: string;
  @text('媒体或场地', { required: true, max: 100, help: '例如电台频率、报刊名称、网址、会场' })
  venue!: string;
  @day('计划日期', { required: true, list: true }) plannedOn!: string;
  @longText('内容', { max: 2000 }) content!: string | null;
  @choice('状态', CampaignStates, {
    required: true,
    list: true,
    filter: true,
    default: 'PLANNED',
    form: false,
  })
  state!: string;
  @day('开展日期', { form: false, list: true }) heldOn!: string | null;
  @integer('覆盖人次', { form: false, list: true, min: 1, help: '听众、观众、读者、访问或到场人次' }) reach!:
    number | null;
  @integer('发放份数', { form: false, min: 1, help: '免费资料填写' }) copies!: number | null;
  @longText('效果', { form: false, max: 2000 }) outcome!: string | null;
}
