import { choice, computed, day, decimal, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { ActivityStates } from './kinds.ts';
import { VolunteerService } from './volunteer-service.entity.ts';

/** What professionals and volunteers do together; its organization records the volunteers' hours (二(五)3). */
@resource('联合服务活动', {
  group: 'quality',
  icon: 'carry-out',
  order: 7,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'organizer',
  lifecycle: {
    field: 'state',
    actions: {
      hold: {
        label: '登记开展',
        from: ['PLANNED'],
        to: 'HELD',
        takes: ['beneficiaries', 'outcome'],
        help: '开展之后登记志愿者的服务时长',
      },
      cancel: {
        label: '取消活动',
        from: ['PLANNED'],
        to: 'CANCELLED',
        takes: ['cancelReason'],
        requires: ['cancelReason'],
        danger: true,
      },
    },
  },
})
export class JointActivity extends StoredRecord {
  @text('活动名称', { required: true, list: true, search: true, max: 100 }) title!: string;
  @reference('组织单位', () => Institution, { required: true, list: true, filter: true, immutable: true })
  organizer!: Institution;
  @reference('带队社工', () => Practitioner, { required: true, list: true }) leader!: Practitioner;
  @day('活动日期', { required: true, list: true, filter: true }) heldOn!: string;
  @decimal('时长', { required: true, list: true, min: 0.5, max: 240, unit: '小时' }) duration!: number;
  @text('地点') place!: string | null;
  @choice('状态', ActivityStates, {
    required: true,
    default: 'PLANNED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @longText('服务内容', { max: 2000 }) content!: string | null;
  @text('受益对象', { form: false, max: 200, help: '如 独居老人 30 人' }) beneficiaries!: string | null;
  @longText('成效', { form: false, max: 2000 }) outcome!: string | null;
  @text('取消原因', { form: false }) cancelReason!: string | null;
  @computed('decimal', '志愿服务时长', {
    required: true,
    list: true,
    sql: (row) => `activity_hours(${row}.id)`,
    needs: ['id'],
    unit: '小时',
    help: '已证明的时长之和',
  })
  serviceHours!: number;
  @list('服务记录', () => VolunteerService, 'activity') services!: unknown;
}
