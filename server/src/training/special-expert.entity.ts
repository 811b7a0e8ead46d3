import { choice, day, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { ExpertStates, TrainingFields } from './kinds.ts';

/** An expert whom a place engages to teach and to advise (二(一)2). */
@resource('特聘专家', {
  group: 'training',
  icon: 'crown',
  order: 9,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector' },
  lifecycle: {
    field: 'state',
    actions: {
      engage: {
        label: '聘任',
        from: ['NOMINATED'],
        to: 'APPOINTED',
        takes: ['engagedOn', 'engagedUntil', 'documentNumber'],
        requires: ['engagedOn', 'engagedUntil'],
      },
      dismiss: {
        label: '解聘',
        from: ['APPOINTED'],
        to: 'ENDED',
        takes: ['engagedUntil', 'endReason'],
        requires: ['engagedUntil', 'endReason'],
        danger: true,
      },
    },
  },
})
export class SpecialExpert extends StoredRecord {
  @text('姓名', { required: true, list: true, search: true, max: 50 }) name!: string;
  @choice('专业领域', TrainingFields, { required: true, list: true, filter: true }) field!: string;
  @text('工作单位', { required: true, list: true, search: true, max: 100 }) employer!: string;
  @text('职称职务', { list: true, max: 100 }) title!: string | null;
  @division('聘任区划', { required: true, list: true, filter: true }) division!: Division;
  @choice('系统', Sectors, { required: true, filter: true }) sector!: string;
  @choice('状态', ExpertStates, {
    required: true,
    default: 'NOMINATED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('聘期起始', { form: false, list: true }) engagedOn!: string | null;
  @day('聘期终止', { form: false, list: true, help: '当日起不再受聘' }) engagedUntil!: string | null;
  @text('聘任文号', { form: false, max: 100 }) documentNumber!: string | null;
  @text('解聘原因', { form: false }) endReason!: string | null;
  @longText('专长与任务', { max: 2000 }) expertise!: string | null;
}
