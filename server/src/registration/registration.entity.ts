import { choice, computed, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { RegistrationKinds, RegistrationStates, Standings } from './kinds.ts';
import { RegistrationApplication } from './registration-application.entity.ts';
import { standingNeeds, standingSql } from './standing.ts';

const level = (row: string): string => `select c.level from certificate c where c.id = ${row}.certificate_id`;

/**
 * One period of registration. A renewal is a further one that follows on; an approved application makes it, and the
 * registering office enters those from before the register.
 */
@resource('证书登记', {
  group: 'registration',
  icon: 'idcard',
  order: 2,
  operations: ['create', 'update'],
  displayName: { sql: (row) => `${row}.number`, needs: ['number'] },
  scopeVia: 'practitioner',
  indexes: [['practitioner', 'validUntil']],
  lifecycle: {
    field: 'state',
    actions: {
      suspend: {
        label: '暂停执业',
        from: ['VALID'],
        takes: ['suspendedFrom', 'suspendedUntil'],
        requires: ['suspendedFrom'],
        help: '由处理决定带出',
        danger: true,
      },
      restore: { label: '恢复执业', from: ['VALID'], takes: ['suspendedUntil'], help: '由处理决定带出' },
      cancel: {
        label: '注销',
        from: ['VALID'],
        to: 'CANCELLED',
        takes: ['ground', 'cancelledOn'],
        requires: ['ground', 'cancelledOn'],
        help: '注销后公告，不能恢复；须由登记机关依法定事由办理',
        danger: true,
      },
    },
  },
})
export class Registration extends StoredRecord {
  @reference('持证人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @reference('证书', () => Certificate, { required: true, immutable: true }) certificate!: Certificate;
  @text('登记号', { required: true, unique: true, list: true, search: true, max: 40 }) number!: string;
  @choice('登记类别', RegistrationKinds, { required: true, filter: true, default: 'FIRST' }) kind!: string;
  @day('登记日期', { required: true }) registeredOn!: string;
  @day('有效期自', { required: true, list: true, derives: true }) validFrom!: string;
  @day('有效期至', { list: true, filter: true, help: '含当日；不填时按登记有效期推算' }) validUntil!: string;
  @choice('登记状态', RegistrationStates, { required: true, default: 'VALID', form: false }) state!: string;
  @day('暂停执业自', { form: false, group: '暂停与注销' }) suspendedFrom!: string | null;
  @day('暂停执业至', { form: false, group: '暂停与注销', help: '含当日；空表示另行决定' }) suspendedUntil!:
    string | null;
  @reference('注销事由', () => CancellationGround, { form: false, group: '暂停与注销' })
  ground!: CancellationGround | null;
  @day('注销日期', { form: false, group: '暂停与注销' }) cancelledOn!: string | null;
  @reference('登记申请', () => RegistrationApplication, { form: false })
  application!: RegistrationApplication | null;
  @computed('choice', '级别', { choices: Levels as never, sql: level, needs: ['certificateId'], list: true })
  level!: string;
  @computed('choice', '登记情况', {
    choices: Standings as never,
    required: true,
    sql: standingSql,
    needs: standingNeeds,
    list: true,
    filter: true,
  })
  standing!: string;
  @computed('day', '再次登记可申请日', {
    sql: (row) =>
      `(${row}.valid_until - make_interval(months => parameter_today('registration.renewal.months')::int))::date`,
    needs: ['validUntil'],
    help: '期满前的申请时段自该日起',
    group: '再次登记',
  })
  renewableFrom!: string;
  @computed('integer', '剩余天数', {
    sql: (row) => `case when ${row}.valid_until >= current_date then ${row}.valid_until - current_date end`,
    needs: ['validUntil'],
    help: '期满后为空',
  })
  daysLeft!: number | null;
  @computed('integer', '应修分钟数', {
    sql: (row) => `required_education_minutes((${level(row)}))`,
    needs: ['certificateId'],
    unit: '分钟',
    group: '再次登记',
  })
  requiredMinutes!: number;
  @computed('integer', '本期已修分钟数', {
    sql: (row) => `education_minutes(${row}.practitioner_id, ${row}.valid_from, ${row}.valid_until)`,
    needs: ['practitionerId', 'validFrom', 'validUntil'],
    unit: '分钟',
    group: '再次登记',
  })
  earnedMinutes!: number;
}
