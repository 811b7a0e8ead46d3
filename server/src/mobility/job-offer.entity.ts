import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { OfferOrigins, OfferStates } from './kinds.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

/** An intention between an employer and a seeker: it belongs to both, and comes about when both have said yes. */
@resource('双向选择', {
  group: 'mobility',
  icon: 'swap',
  order: 3,
  en: 'Job offer',
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
  unique: [{ fields: ['vacancy', 'seeker'], say: '双方在这一岗位上已有意向，请在原意向上办理' }],
  lifecycle: {
    field: 'state',
    actions: {
      acceptAsEmployer: {
        label: '单位同意',
        from: ['OPEN'],
        takes: ['startOn'],
        requires: ['startOn'],
        help: '双方都同意后，自动提交聘用申请，送组织部门审核',
      },
      acceptAsSeeker: {
        label: '本人同意',
        from: ['OPEN'],
        help: '双方都同意后，自动提交聘用申请，送组织部门审核',
      },
      decline: {
        label: '谢绝',
        from: ['OPEN', 'AGREED'],
        to: 'DECLINED',
        takes: ['declineReason'],
        requires: ['declineReason'],
        danger: true,
      },
    },
  },
})
export class JobOffer extends StoredRecord {
  @reference('招聘信息', () => Vacancy, { required: true, list: true, filter: true, immutable: true })
  vacancy!: Vacancy;
  @reference('求职人', () => Seeker, { required: true, list: true, filter: true, immutable: true })
  seeker!: Seeker;
  @choice('来源', OfferOrigins, { required: true, list: true, filter: true, immutable: true })
  origin!: string;
  @day('拟到岗日期', { list: true }) startOn!: string | null;
  @longText('留言', { max: 1000 }) message!: string | null;
  @day('单位同意日期', { form: false, list: true }) employerAcceptedOn!: string | null;
  @day('本人同意日期', { form: false, list: true }) seekerAcceptedOn!: string | null;
  @choice('状态', OfferStates, { required: true, default: 'OPEN', form: false, list: true, filter: true })
  state!: string;
  @text('未达成原因', { form: false }) declineReason!: string | null;
}
