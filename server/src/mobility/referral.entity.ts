import { choice, day, integer, longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { GuidanceWindow } from './guidance-window.entity.ts';
import { ReferralStates } from './kinds.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

@resource('就业推荐', {
  group: 'mobility',
  icon: 'send',
  order: 4,
  operations: ['create', 'update'],
  displayName: {
    sql: (row) =>
      `coalesce((select v.title from vacancy v where v.id = ${row}.vacancy_id), '岗位') || ' · 求职人员 ' || ${row}.seeker_id`,
    needs: ['vacancyId', 'seekerId'],
  },
  scope: {
    division: 'vacancy.division',
    sector: 'vacancy.sector',
    institution: 'vacancy.institution',
    person: 'seeker.person',
  },
  unique: [{ fields: ['vacancy', 'seeker'], say: '已向该岗位推荐过此人' }],
  lifecycle: {
    field: 'state',
    actions: {
      takeUp: {
        label: '进入双选',
        from: ['SENT'],
        to: 'TAKEN_UP',
        help: '据此建立双向选择意向，由双方各自同意',
      },
      decline: { label: '不采纳', from: ['SENT'], to: 'DECLINED' },
    },
  },
})
export class Referral extends StoredRecord {
  @reference('招聘信息', () => Vacancy, { required: true, list: true, filter: true, immutable: true })
  vacancy!: Vacancy;
  @reference('求职人', () => Seeker, { required: true, list: true, filter: true, immutable: true })
  seeker!: Seeker;
  @reference('推荐窗口', () => GuidanceWindow, { list: true, filter: true }) window!: GuidanceWindow | null;
  @day('推荐日期', { required: true, list: true }) referredOn!: string;
  @integer('匹配分', { list: true, min: 0, max: 100 }) score!: number | null;
  @longText('推荐理由', { required: true, max: 2000 }) reason!: string;
  @choice('状态', ReferralStates, { required: true, default: 'SENT', form: false, list: true, filter: true })
  state!: string;
}
