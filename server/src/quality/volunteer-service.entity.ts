import { choice, day, decimal, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { JointActivity } from './joint-activity.entity.ts';
import { ServiceStates } from './kinds.ts';
import { Volunteer } from './volunteer.entity.ts';

/** Hours that a volunteer gave; whoever recorded them certifies them (N 志愿服务条例). */
@resource('志愿服务记录', {
  group: 'quality',
  icon: 'field-time',
  order: 8,
  displayName: {
    sql: (row) =>
      `coalesce((select v.name from volunteer v where v.id = ${row}.volunteer_id), '志愿者') || ' ' || trim_scale(${row}.hours) || '小时'`,
    needs: ['volunteerId', 'hours'],
  },
  scopeVia: 'activity',
  unique: [{ fields: ['activity', 'volunteer'], say: '该志愿者在此活动已有服务记录，请修改原有的一条' }],
  lifecycle: {
    field: 'state',
    actions: {
      certify: {
        label: '出具证明',
        from: ['RECORDED'],
        to: 'CERTIFIED',
        takes: ['certifiedOn', 'certifiedBy', 'evaluation'],
        requires: ['certifiedOn', 'certifiedBy'],
        help: '证明之后计入志愿者的服务时长，不能再改',
      },
      annul: {
        label: '作废',
        from: ['RECORDED', 'CERTIFIED'],
        to: 'VOID',
        takes: ['voidReason'],
        requires: ['voidReason'],
        danger: true,
      },
    },
  },
})
export class VolunteerService extends StoredRecord {
  @reference('活动', () => JointActivity, { required: true, list: true, filter: true, immutable: true })
  activity!: JointActivity;
  @reference('志愿者', () => Volunteer, { required: true, list: true, filter: true, immutable: true })
  volunteer!: Volunteer;
  @decimal('服务时长', { required: true, list: true, min: 0.5, max: 240, unit: '小时' }) hours!: number;
  @choice('状态', ServiceStates, {
    required: true,
    default: 'RECORDED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('证明日期', { form: false, list: true }) certifiedOn!: string | null;
  @text('证明人', { form: false, max: 50, help: '记录单位的经办人' }) certifiedBy!: string | null;
  @text('评价', { form: false }) evaluation!: string | null;
  @text('作废原因', { form: false }) voidReason!: string | null;
}
