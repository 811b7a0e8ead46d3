import { choice, computed, day, list, longText, reference, secret, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { SECRET_READERS, Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { normalizeCitizenId } from '../workforce/citizen-id.rules.ts';
import { DocumentTypes, Sexes } from '../workforce/kinds.ts';
import { maskDocument } from '../workforce/masks.ts';
import { VolunteerStates } from './kinds.ts';
import { VolunteerPairing } from './volunteer-pairing.entity.ts';
import { VolunteerService } from './volunteer-service.entity.ts';

/** A registered volunteer: basics, and the organization that keeps their record (N 志愿服务条例). */
@resource('注册志愿者', {
  group: 'quality',
  icon: 'heart',
  order: 5,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector', institution: 'organization' },
  indexes: [['division', 'id']],
  lifecycle: {
    field: 'state',
    actions: {
      suspend: { label: '暂停', from: ['REGISTERED'], to: 'SUSPENDED' },
      resume: { label: '恢复', from: ['SUSPENDED'], to: 'REGISTERED' },
      deregister: {
        label: '注销',
        from: ['REGISTERED', 'SUSPENDED'],
        to: 'DEREGISTERED',
        takes: ['deregisteredOn', 'deregistrationReason'],
        requires: ['deregisteredOn', 'deregistrationReason'],
        danger: true,
      },
    },
  },
})
export class Volunteer extends StoredRecord {
  @text('姓名', { required: true, list: true, search: true, max: 50, group: '基本信息' }) name!: string;
  @text('姓名拼音', { form: false, search: true, group: '基本信息' }) pinyin!: string | null;
  @text('拼音首字母', { form: false, search: true }) initials!: string | null;
  @choice('证件类型', DocumentTypes, {
    required: true,
    group: '基本信息',
    default: 'CITIZEN_ID',
    derives: true,
  })
  documentType!: string;
  @secret('证件号码', {
    required: true,
    unique: true,
    derives: true,
    mask: maskDocument,
    readers: SECRET_READERS,
    normalize: normalizeCitizenId,
    group: '基本信息',
    max: 30,
  })
  documentNumber!: string;
  @choice('性别', Sexes, { list: true, filter: true, group: '基本信息', help: '居民身份证自动带出' }) sex!:
    string | null;
  @day('出生日期', { group: '基本信息', help: '居民身份证自动带出', derives: true }) birthDate!:
    string | null;
  @secret('手机号码', { mask: maskDocument, readers: SECRET_READERS, group: '基本信息', max: 30 }) mobile!:
    string | null;
  @reference('记录单位', () => Institution, {
    required: true,
    list: true,
    filter: true,
    group: '注册',
    help: '登记其基本信息与服务记录的组织',
  })
  organization!: Institution;
  @division('所在区划', { required: true, list: true, filter: true, group: '注册' }) division!: Division;
  @choice('系统', Sectors, { required: true, filter: true, group: '注册' }) sector!: string;
  @day('注册日期', { required: true, list: true, filter: true, group: '注册' }) registeredOn!: string;
  @choice('状态', VolunteerStates, {
    required: true,
    default: 'REGISTERED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('注销日期', { form: false, group: '注册' }) deregisteredOn!: string | null;
  @text('注销原因', { form: false, group: '注册' }) deregistrationReason!: string | null;
  @longText('专长与服务意向', { max: 2000, group: '服务' }) skills!: string | null;
  @computed('decimal', '已证明服务时长', {
    required: true,
    list: true,
    sql: (row) => `volunteer_hours(${row}.id)`,
    needs: ['id'],
    unit: '小时',
    group: '服务',
    help: '各记录单位已出具证明的时长之和',
  })
  serviceHours!: number;
  @list('结对', () => VolunteerPairing, 'volunteer') pairings!: unknown;
  @list('服务记录', () => VolunteerService, 'volunteer') services!: unknown;
}
