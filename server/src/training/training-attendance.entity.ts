import { computed, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { hoursOfAttendance } from './class-hours.ts';
import { TrainingSession } from './training-session.entity.ts';

const sessionOf = (row: string, what: string): string =>
  `select ${what} from training_session s where s.id = ${row}.session_id`;

/** How long somebody was there, in minutes; class hours follow from the ratio of the session's day. */
@resource('培训签到', {
  group: 'training',
  icon: 'audit',
  order: 6,
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' ' || ${row}.minutes || '分钟'`,
    needs: ['practitionerId', 'minutes'],
  },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'session'], say: '此人在该班次已有签到，请修改原有的一条' }],
})
export class TrainingAttendance extends StoredRecord {
  @reference('参训人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @reference('班次', () => TrainingSession, { required: true, list: true, immutable: true, filter: true })
  session!: TrainingSession;
  @integer('分钟', { required: true, list: true, min: 1, max: 30_000, unit: '分钟' }) minutes!: number;
  @computed('day', '举办日期', {
    sql: (row) => sessionOf(row, 's.held_on'),
    needs: ['sessionId'],
    list: true,
    filter: true,
  })
  heldOn!: string | null;
  @computed('decimal', '学时', {
    sql: hoursOfAttendance,
    needs: ['sessionId', 'minutes'],
    list: true,
    unit: '学时',
    help: '按举办当日每学时的分钟数折算',
  })
  classHours!: number | null;
  @text('备注') remark!: string | null;
}
