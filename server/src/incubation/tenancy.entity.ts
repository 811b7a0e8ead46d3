import { choice, computed, day, integer, list, longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { IncubationBase } from './incubation-base.entity.ts';
import { TenancyStates } from './kinds.ts';
import { tenancyActions } from './tenancy.lifecycle.ts';
import { TenancyAssessment } from './tenancy-assessment.entity.ts';
import { TenancySupport } from './tenancy-support.entity.ts';

const written = { form: false, group: '办理' };

@resource('入驻孵化', {
  group: 'incubation',
  icon: 'apartment',
  order: 2,
  displayName: {
    sql: (row) =>
      `coalesce((select i.name from institution i where i.id = ${row}.institution_id), '入驻机构')`,
    needs: ['institutionId'],
  },
  scope: { division: 'base.division', sector: 'base.sector', institution: 'institution' },
  lifecycle: { field: 'state', actions: tenancyActions },
  indexes: [['base', 'state']],
})
export class Tenancy extends StoredRecord {
  @reference('孵化基地', () => IncubationBase, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '申请',
  })
  base!: IncubationBase;
  @reference('申请机构', () => Institution, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '申请',
  })
  institution!: Institution;
  @integer('席位数', { required: true, default: 1, list: true, min: 1, max: 100, group: '申请' })
  places!: number;
  @day('申请日期', { required: true, list: true, group: '申请' }) appliedOn!: string;
  @longText('孵化计划', { required: true, max: 4000, group: '申请' }) plan!: string;
  @choice('状态', TenancyStates, {
    required: true,
    default: 'APPLIED',
    form: false,
    list: true,
    filter: true,
    group: '办理',
  })
  state!: string;
  @longText('评审意见', { ...written, max: 2000 }) reviewOpinion!: string | null;
  @day('公示起始', { ...written }) publicizedOn!: string | null;
  @day('入驻日期', { ...written, list: true }) admittedOn!: string | null;
  @day('孵化期满', { ...written, list: true, help: '不超过孵化期上限' }) termEndsOn!: string | null;
  @day('离开日期', { ...written }) leftOn!: string | null;
  @longText('未通过或退出原因', { ...written, max: 2000 }) closingReason!: string | null;
  @computed('boolean', '逾期未出壳', {
    required: true,
    filter: true,
    sql: (row) =>
      `coalesce(${row}.state in ('INCUBATING', 'ASSESSED') and ${row}.term_ends_on < current_date, false)`,
    needs: ['state', 'termEndsOn'],
    group: '办理',
  })
  overdue!: boolean;
  @list('扶持记录', () => TenancySupport, 'tenancy') supports!: unknown;
  @list('评估', () => TenancyAssessment, 'tenancy') assessments!: unknown;
}
