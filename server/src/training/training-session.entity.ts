import { choice, computed, day, integer, list, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { SessionStates } from './kinds.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

/** Of everybody: see `objects.ts`. */
const enrolled = (row: string): string => `people_enrolled(${row}.id)`;

/** One holding of a course. Its minutes count on its day, and are turned into class hours by that day's ratio. */
@resource('培训班次', {
  group: 'training',
  icon: 'calendar',
  order: 4,
  displayName: {
    sql: (row) =>
      `(select c.title from training_course c where c.id = ${row}.course_id) || ' ' || ${row}.term`,
    needs: ['courseId', 'term'],
  },
  scopeVia: 'course',
  unique: [{ fields: ['course', 'term'], say: '该课程已有这一期，请另填「期次」' }],
  lifecycle: {
    field: 'state',
    actions: {
      open: { label: '开放报名', from: ['PLANNED'], to: 'OPEN' },
      hold: { label: '登记举办', from: ['OPEN'], to: 'HELD', help: '举办之后停止报名，开始登记签到' },
      close: { label: '办结', from: ['HELD'], to: 'CLOSED', help: '办结之后不再登记签到' },
      cancel: {
        label: '取消班次',
        from: ['PLANNED', 'OPEN'],
        to: 'CANCELLED',
        takes: ['cancelReason'],
        requires: ['cancelReason'],
        danger: true,
      },
    },
  },
})
export class TrainingSession extends StoredRecord {
  @reference('课程', () => TrainingCourse, { required: true, list: true, filter: true, immutable: true })
  course!: TrainingCourse;
  @text('期次', { required: true, list: true, search: true, max: 50, help: '如 2026年第一期' }) term!: string;
  @choice('状态', SessionStates, {
    required: true,
    default: 'PLANNED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('举办日期', { required: true, list: true, filter: true, help: '学时计入这一天所在的年度' })
  heldOn!: string;
  @day('报名截止', { list: true, help: '含当日；空表示举办前均可报名' }) enrolBy!: string | null;
  @integer('培训分钟数', { required: true, list: true, min: 1, max: 30_000, unit: '分钟' }) minutes!: number;
  @integer('名额', { required: true, list: true, min: 1, max: 100_000, unit: '人' }) capacity!: number;
  @computed('integer', '已报名', {
    required: true,
    list: true,
    sql: enrolled,
    needs: ['id'],
    unit: '人',
  })
  enrolled!: number;
  @computed('integer', '剩余名额', {
    required: true,
    list: true,
    sql: (row) => `${row}.capacity - ${enrolled(row)}`,
    needs: ['id', 'capacity'],
    unit: '人',
  })
  seatsLeft!: number;
  @text('地点') place!: string | null;
  @text('主讲人', { max: 100 }) lecturer!: string | null;
  @text('取消原因', { form: false }) cancelReason!: string | null;
  @list('报名', () => TrainingEnrolment, 'session') enrolments!: unknown;
  @list('签到', () => TrainingAttendance, 'session') attendances!: unknown;
}
