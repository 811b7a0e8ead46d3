import { boolean, choice, computed, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { snake } from '../kernel/declare/naming.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { AUDIENCES, audiences, CourseProviders, TrainingFields, type Audience } from './kinds.ts';
import { TrainingBase } from './training-base.entity.ts';
import { TrainingPlan } from './training-plan.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

const audience = (name: Audience) =>
  boolean(AUDIENCES[name], { required: true, default: false, group: '培训对象' });

const named = (row: string): string =>
  audiences.map((name) => `case when ${row}.${snake(name)} then '${AUDIENCES[name]}' end`).join(', ');

/** What is taught to whom; it is held in sessions (二(一)3). */
@resource('培训课程', {
  group: 'training',
  icon: 'read',
  order: 3,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector' },
  indexes: [['division', 'id']],
})
export class TrainingCourse extends StoredRecord {
  @text('课程名称', { required: true, list: true, search: true, max: 100, group: '课程' }) title!: string;
  @choice('专业领域', TrainingFields, { required: true, list: true, filter: true, group: '课程' })
  field!: string;
  @reference('所属规划', () => TrainingPlan, { list: true, group: '课程' }) plan!: TrainingPlan | null;
  @choice('举办方类别', CourseProviders, { required: true, list: true, filter: true, group: '课程' })
  providerKind!: string;
  @text('举办方', { required: true, list: true, search: true, max: 100, group: '课程' }) provider!: string;
  @reference('培训基地', () => TrainingBase, { group: '课程' }) base!: TrainingBase | null;
  @division('主办区划', { required: true, list: true, filter: true, group: '课程' }) division!: Division;
  @choice('系统', Sectors, { required: true, filter: true, group: '课程' }) sector!: string;
  @audience('forPartyBodies') forPartyBodies!: boolean;
  @audience('forMassOrganizations') forMassOrganizations!: boolean;
  @audience('forVillageBodies') forVillageBodies!: boolean;
  @audience('forCommunityServices') forCommunityServices!: boolean;
  @audience('forPublicInstitutions') forPublicInstitutions!: boolean;
  @audience('forCharities') forCharities!: boolean;
  @audience('forGovernment') forGovernment!: boolean;
  @audience('forPostedCadres') forPostedCadres!: boolean;
  @audience('forVillageGraduates') forVillageGraduates!: boolean;
  @computed('text', '培训对象', {
    sql: (row) => `concat_ws('、', ${named(row)})`,
    needs: [...audiences],
    list: true,
    group: '培训对象',
  })
  audiences!: string | null;
  @longText('课程内容', { max: 5000, group: '说明' }) content!: string | null;
  @list('班次', () => TrainingSession, 'course') sessions!: unknown;
}
