import { choice, computed, day, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { AppraisalGrades } from '../appraisal/kinds.ts';
import { Grades } from '../institutions/kinds.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { ProgrammeStates, RewardLevels } from './kinds.ts';
import { RewardNomination } from './nomination.entity.ts';

/** Of everybody: see `objects.ts`. */
const given = (kind: string) => (row: string) => `honours_given(${row}.id, '${kind}')`;

@resource('表彰项目', {
  group: 'incentives',
  icon: 'crown',
  order: 2,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division' },
  lifecycle: {
    field: 'state',
    actions: {
      open: { label: '受理提名', from: ['DRAFT', 'CLOSED'], to: 'OPEN' },
      close: { label: '截止提名', from: ['OPEN'], to: 'CLOSED' },
      finish: { label: '结束', from: ['CLOSED'], to: 'FINISHED', help: '结束后不再授予', danger: true },
    },
  },
})
export class RewardProgramme extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100, group: '基本信息' }) name!: string;
  @choice('级别', RewardLevels, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '基本信息',
  })
  level!: string;
  @division('主办区划', {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '基本信息',
    help: '市级填市，县级填县（市、区）',
  })
  division!: Division;
  @choice('状态', ProgrammeStates, {
    required: true,
    list: true,
    filter: true,
    default: 'DRAFT',
    form: false,
    group: '基本信息',
  })
  state!: string;
  @day('提名开始', { required: true, list: true, group: '基本信息' }) nominationsFrom!: string;
  @day('提名截止', { required: true, list: true, group: '基本信息', help: '含当日' })
  nominationsUntil!: string;
  @integer('个人名额', { required: true, list: true, min: 0, max: 10_000, group: '名额' })
  personQuota!: number;
  @integer('机构名额', { required: true, list: true, min: 0, max: 10_000, group: '名额' })
  institutionQuota!: number;
  @computed('integer', '已授予个人', {
    required: true,
    list: true,
    sql: given('PERSON'),
    needs: ['id'],
    group: '名额',
    help: '含后来撤销的：撤销不腾出名额',
  })
  personsHonoured!: number;
  @computed('integer', '已授予机构', {
    required: true,
    list: true,
    sql: given('INSTITUTION'),
    needs: ['id'],
    group: '名额',
    help: '含后来撤销的：撤销不腾出名额',
  })
  institutionsHonoured!: number;
  @choice('个人考核等次不低于', AppraisalGrades, {
    group: '条件',
    help: '最近一个考核周期的等次；空表示不限',
  })
  leastAppraisal!: string | null;
  @choice('机构评估等级不低于', Grades, { group: '条件', help: '提名、公示和授予时都须有效；空表示不限' })
  leastGrade!: string | null;
  @text('依据文号', { max: 100, group: '基本信息' }) documentNumber!: string | null;
  @longText('说明', { max: 2000, group: '其他' }) remark!: string | null;
  @list('提名', () => RewardNomination, 'programme') nominations!: unknown;
}
