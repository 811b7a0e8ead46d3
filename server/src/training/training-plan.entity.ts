import { choice, computed, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { PlanHorizons, PlanStates, TrainingFields } from './kinds.ts';
import { TrainingCourse } from './training-course.entity.ts';

/** What is planned for a field over some years; what came of it is counted from attendance (二(一)1). */
@resource('培训规划', {
  group: 'training',
  icon: 'schedule',
  order: 1,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector' },
  indexes: [['division', 'id']],
  lifecycle: {
    field: 'state',
    actions: {
      adopt: { label: '批准实施', from: ['DRAFT'], to: 'ADOPTED', takes: ['documentNumber'] },
      close: { label: '结束规划', from: ['ADOPTED'], to: 'CLOSED', takes: ['review'], requires: ['review'] },
    },
  },
})
export class TrainingPlan extends StoredRecord {
  @text('规划名称', { required: true, list: true, search: true, max: 100, group: '规划' }) title!: string;
  @choice('专业领域', TrainingFields, { required: true, list: true, filter: true, group: '规划' })
  field!: string;
  @choice('规划期', PlanHorizons, { required: true, list: true, filter: true, group: '规划' })
  horizon!: string;
  @integer('起始年度', { required: true, list: true, min: 2000, max: 2100, group: '规划' })
  firstYear!: number;
  @integer('终止年度', { required: true, list: true, min: 2000, max: 2100, group: '规划', help: '含当年' })
  lastYear!: number;
  @division('制定区划', { required: true, list: true, filter: true, group: '规划' }) division!: Division;
  @choice('系统', Sectors, { required: true, filter: true, group: '规划' }) sector!: string;
  @choice('状态', PlanStates, { required: true, default: 'DRAFT', form: false, list: true, filter: true })
  state!: string;
  @text('批准文号', { form: false, max: 100, group: '规划' }) documentNumber!: string | null;
  @integer('计划培训人数', { required: true, list: true, min: 1, unit: '人', group: '计划与实际' })
  plannedPeople!: number;
  @integer('计划培训学时', {
    required: true,
    list: true,
    min: 1,
    unit: '学时',
    group: '计划与实际',
    help: '各人学时之和',
  })
  plannedHours!: number;
  @computed('integer', '实际培训人数', {
    required: true,
    list: true,
    sql: (row) => `people_trained(${row}.id)`,
    needs: ['id'],
    unit: '人',
    group: '计划与实际',
    help: '规划年度内参加本规划课程的人，同一人只计一次',
  })
  actualPeople!: number;
  @computed('decimal', '实际培训学时', {
    required: true,
    list: true,
    sql: (row) => `hours_given(${row}.id)`,
    needs: ['id'],
    unit: '学时',
    group: '计划与实际',
    help: '由签到分钟数折算',
  })
  actualHours!: number;
  @longText('主要内容', { group: '说明', max: 5000 }) content!: string | null;
  @longText('总结', { form: false, group: '说明', max: 5000 }) review!: string | null;
  @list('课程', () => TrainingCourse, 'plan') courses!: unknown;
}
