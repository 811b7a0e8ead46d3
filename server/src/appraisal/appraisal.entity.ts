import { choice, computed, list, longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { AppraisalAppeal } from './appeal.entity.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import { AppraisalGrades, AppraisalStates } from './kinds.ts';
import { AppraisalPeriod } from './period.entity.ts';
import { AppraisalRating } from './rating.entity.ts';
import { AppraisalResult } from './result.entity.ts';

/** The result that counts is the latest: an appeal may have changed the first. */
const latest = (column: string) => (row: string) =>
  `select r.${column} from appraisal_result r where r.appraisal_id = ${row}.id order by r.id desc limit 1`;

/** One person's work in one post within one period. Who changed post is appraised in each. */
@resource('绩效考核', {
  group: 'appraisal',
  icon: 'audit',
  order: 1,
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' ' || (select p.title from appraisal_period p where p.id = ${row}.period_id)`,
    needs: ['practitionerId', 'periodId'],
  },
  scopeVia: 'practitioner',
  operations: ['create', 'update'],
  unique: [{ fields: ['practitioner', 'post', 'period'], say: '此人在该岗位、该周期已有考核' }],
  lifecycle: {
    field: 'state',
    actions: {
      conclude: {
        label: '评定',
        from: ['RATING'],
        to: 'CONCLUDED',
        help: '双方都已提交评分后，按权重和双方所占比重计算总分、评定等次',
      },
      cancel: { label: '取消', from: ['RATING'], to: 'CANCELLED', danger: true },
    },
  },
})
export class Appraisal extends StoredRecord {
  @reference('被考核人', () => Practitioner, { required: true, list: true, filter: true, immutable: true })
  practitioner!: Practitioner;
  @reference('岗位', () => Post, { required: true, list: true, filter: true, immutable: true }) post!: Post;
  @reference('考核周期', () => AppraisalPeriod, { required: true, list: true, filter: true, immutable: true })
  period!: AppraisalPeriod;
  @reference('服务对象单位', () => Institution, {
    required: true,
    list: true,
    immutable: true,
    help: '与设岗单位一同评分，须是另一单位',
  })
  served!: Institution;
  @reference('指标体系', () => AppraisalIndicatorSet, {
    required: true,
    immutable: true,
    help: '启用中的、适用于该岗位类别和级别的一版',
  })
  indicatorSet!: AppraisalIndicatorSet;
  @choice('状态', AppraisalStates, {
    required: true,
    list: true,
    filter: true,
    default: 'RATING',
    form: false,
  })
  state!: string;
  @longText('备注', { max: 2000 }) remark!: string | null;
  @computed('integer', '考核期内任职天数', {
    required: true,
    unit: '天',
    sql: (row) =>
      `coalesce((select days_in_post(${row}.practitioner_id, ${row}.post_id, p.start_on, p.end_on) from appraisal_period p where p.id = ${row}.period_id), 0)`,
    needs: ['practitionerId', 'postId', 'periodId'],
  })
  daysInPost!: number;
  @computed('decimal', '总分', { sql: latest('total'), needs: ['id'], list: true }) total!: number | null;
  @computed('choice', '等次', {
    choices: AppraisalGrades as never,
    sql: latest('grade'),
    needs: ['id'],
    list: true,
    filter: true,
  })
  grade!: string | null;
  @list('评分', () => AppraisalRating, 'appraisal') ratings!: unknown;
  @list('考核结果', () => AppraisalResult, 'appraisal') results!: unknown;
  @list('申诉', () => AppraisalAppeal, 'appraisal') appeals!: unknown;
}
