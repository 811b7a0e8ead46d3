import { choice, computed, day, integer, list, longText, reference } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { InstitutionKinds, Levels } from '../institutions/kinds.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { division } from '../vocabulary/fields.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { JobOffer } from './job-offer.entity.ts';
import { SeekerStates } from './kinds.ts';
import { Referral } from './referral.entity.ts';

const level = (row: string): string => `practitioner_level(${row}.practitioner_id)`;

/** Employers see what a seeker can do and wants, not who it is: the person stays out of their sight until both agree. */
@resource('求职登记', {
  group: 'mobility',
  icon: 'idcard',
  order: 2,
  displayName: {
    sql: (row) =>
      `'求职人员 ' || ${row}.id || coalesce('（' || ${labelSql(Levels, `(${level(row)})`)} || '）', '')`,
    needs: ['id', 'practitionerId'],
  },
  scopeVia: 'practitioner',
  indexes: [['state', 'validUntil']],
  lifecycle: {
    field: 'state',
    actions: {
      prolong: {
        label: '延期',
        from: ['LOOKING'],
        takes: ['validUntil'],
        requires: ['validUntil'],
        help: '自今日起不超过求职登记有效期',
      },
      withdraw: { label: '撤销求职', from: ['LOOKING'], to: 'WITHDRAWN' },
    },
  },
})
export class Seeker extends StoredRecord {
  @reference('求职人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @integer('从业年限', { required: true, default: 0, list: true, min: 0, max: 60, unit: '年' })
  experienceYears!: number;
  @division('意向区域', { list: true, filter: true, help: '不填表示全市均可' })
  wishedDivision!: Division | null;
  @choice('意向系统', Sectors, { list: true, filter: true, help: '不填表示不限' }) wishedSector!:
    string | null;
  @choice('意向单位类型', InstitutionKinds, { help: '不填表示不限' }) wishedKind!: string | null;
  @day('登记日期', { required: true, list: true, derives: true }) registeredOn!: string;
  @day('有效期至', { list: true, filter: true, help: '含当日；不填则按求职登记有效期推算' }) validUntil!:
    string | null;
  @longText('自我介绍', { max: 2000, help: '各用人单位可以看到，请勿写入姓名、证件号码和电话' })
  introduction!: string | null;
  @choice('状态', SeekerStates, { required: true, default: 'LOOKING', form: false, list: true, filter: true })
  state!: string;
  @computed('choice', '专业级别', {
    choices: Levels as never,
    sql: level,
    needs: ['practitionerId'],
    list: true,
  })
  level!: string | null;
  @computed('boolean', '有效', {
    required: true,
    list: true,
    filter: true,
    sql: (row) => `coalesce(${row}.state = 'LOOKING' and ${row}.valid_until >= current_date, false)`,
    needs: ['state', 'validUntil'],
    help: '求职中且未过期；有效期最后一日仍有效',
  })
  active!: boolean;
  @list('双选意向', () => JobOffer, 'seeker') offers!: unknown;
  @list('推荐', () => Referral, 'seeker') referrals!: unknown;
}
