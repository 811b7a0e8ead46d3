import { choice, computed, day, integer, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { NominationStates, NomineeKinds } from './kinds.ts';
import { nominationActions } from './nomination.lifecycle.ts';
import { RewardObjection } from './objection.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import { RewardPayment } from './reward-payment.entity.ts';
import { RewardReview } from './review.entity.ts';

const nominee = (row: string): string =>
  `coalesce((select p.name from practitioner p where p.id = ${row}.practitioner_id), (select i.name from institution i where i.id = ${row}.institution_id), '')`;

/** A person or an institution put forward for a reward. */
@resource('表彰提名', {
  group: 'incentives',
  icon: 'gift',
  order: 1,
  displayName: {
    sql: (row) =>
      `${nominee(row)} || ' · ' || (select g.name from reward_programme g where g.id = ${row}.programme_id)`,
    needs: ['practitionerId', 'institutionId', 'programmeId'],
  },
  scope: { division: 'division', sector: 'sector', institution: 'nominatedBy', person: 'practitioner' },
  operations: ['create', 'update'],
  indexes: [['programme', 'kind', 'state']],
  lifecycle: { field: 'state', actions: nominationActions },
})
export class RewardNomination extends StoredRecord {
  @reference('表彰项目', () => RewardProgramme, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '提名',
  })
  programme!: RewardProgramme;
  @choice('提名对象', NomineeKinds, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '提名',
  })
  kind!: string;
  @reference('被提名人', () => Practitioner, {
    list: true,
    immutable: true,
    group: '提名',
    when: { field: 'kind', is: ['PERSON'], required: true, clause: '二(四)2' },
  })
  practitioner!: Practitioner | null;
  @reference('被提名机构', () => Institution, {
    list: true,
    immutable: true,
    group: '提名',
    when: { field: 'kind', is: ['INSTITUTION'], required: true, clause: '二(四)2' },
  })
  institution!: Institution | null;
  @reference('提名单位', () => Institution, {
    immutable: true,
    group: '提名',
    help: '主管部门直接提名的不填',
  })
  nominatedBy!: Institution | null;
  @division('所属区划', { required: true, filter: true, immutable: true, group: '提名' }) division!: Division;
  @choice('系统', Sectors, { required: true, filter: true, immutable: true, group: '提名' }) sector!: string;
  @longText('主要事迹', { required: true, max: 5000, group: '提名' }) deeds!: string;
  @day('提名日期', { required: true, form: false, list: true, group: '提名' }) nominatedOn!: string;
  @choice('状态', NominationStates, {
    required: true,
    list: true,
    filter: true,
    default: 'NOMINATED',
    form: false,
    group: '提名',
  })
  state!: string;
  @computed('integer', '评审人数', {
    required: true,
    sql: (row) => `(select r.reviews from reviews_of(${row}.id) r)`,
    needs: ['id'],
    group: '评审',
  })
  reviewCount!: number;
  @computed('decimal', '评审平均分', {
    list: true,
    sql: (row) => `(select r.average from reviews_of(${row}.id) r)`,
    needs: ['id'],
    group: '评审',
  })
  averageScore!: number | null;
  @day('公示开始', { form: false, list: true, group: '公示' }) noticeFrom!: string | null;
  @integer('公示工作日', { form: false, group: '公示', min: 1, max: 100, help: '不填则按政策参数' })
  noticeDays!: number | null;
  @computed('day', '公示期满', {
    sql: (row) => `notice_until(${row}.id)`,
    needs: ['id'],
    list: true,
    group: '公示',
    help: '含当日；核查异议的日子不计入，有异议未办结时为空',
  })
  noticeUntil!: string | null;
  @computed('boolean', '公示中止', {
    required: true,
    sql: (row) => `objections_open(${row}.id) > 0`,
    needs: ['id'],
    group: '公示',
    help: '有异议在核查，公示期停止计算',
  })
  noticePaused!: boolean;
  @day('授予日期', { form: false, list: true, group: '授予' }) conferredOn!: string | null;
  @text('表彰文号', { form: false, max: 100, group: '授予' }) documentNumber!: string | null;
  @longText('不予表彰的理由', { form: false, max: 2000, group: '授予' }) dropGround!: string | null;
  @day('撤销日期', { form: false, group: '授予' }) revokedOn!: string | null;
  @longText('撤销理由', { form: false, max: 2000, group: '授予' }) revocationGround!: string | null;
  @list('评审', () => RewardReview, 'nomination') reviews!: unknown;
  @list('奖金', () => RewardPayment, 'nomination') payments!: unknown;
  @list('异议', () => RewardObjection, 'nomination') objections!: unknown;
}
