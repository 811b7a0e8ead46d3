import {
  boolean,
  choice,
  computed,
  day,
  list,
  longText,
  reference,
  secret,
  text,
} from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { SECRET_READERS, Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Levels } from '../institutions/kinds.ts';
import { code, division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Appointment } from './appointment.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { Equivalence } from './equivalence.entity.ts';
import { normalizeCitizenId } from './citizen-id.rules.ts';
import { DocumentTypes, Engagements, ServiceRoles, Sexes } from './kinds.ts';
import { maskDocument } from './masks.ts';

/** The highest level that a certificate gives. */
const highest = (row: string): string =>
  `select c.level from certificate c where c.practitioner_id = ${row}.id order by case c.level when 'SENIOR' then 3 when 'MID' then 2 else 1 end desc limit 1`;

@resource('从业人员', {
  group: 'workforce',
  icon: 'user',
  order: 1,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector', institution: 'institution', person: 'id' },
  indexes: [
    ['name', 'birthDate'],
    ['sector', 'division', 'id'],
  ],
})
export class Practitioner extends StoredRecord {
  @text('姓名', { required: true, list: true, search: true, max: 50, group: '基本信息', index: true })
  name!: string;
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
    list: true,
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
  @day('出生日期', { list: true, group: '基本信息', help: '居民身份证自动带出', derives: true }) birthDate!:
    string | null;
  @code('民族', 'GB/T 3304', { group: '基本信息' }) ethnicGroup!: string | null;
  @code('政治面貌', 'GB/T 4762', { group: '基本信息' }) politicalStatus!: string | null;
  @code('学历', 'GB/T 4658', { group: '教育背景', filter: true }) education!: string | null;
  @code('学位', 'GB/T 6864', { group: '教育背景' }) degree!: string | null;
  @text('所学专业', { max: 100, group: '教育背景' }) major!: string | null;
  @division('所属区划', { required: true, list: true, filter: true, group: '工作信息' }) division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true, group: '工作信息' }) sector!: string;
  @reference('所在单位', () => Institution, { list: true, filter: true, group: '工作信息' })
  institution!: Institution | null;
  @choice('从业状态', Engagements, { required: true, default: 'ON_POST', filter: true, group: '工作信息' })
  engagement!: string;
  @choice('工作性质', ServiceRoles, { required: true, default: 'SERVICE', group: '工作信息' })
  serviceRole!: string;
  @boolean('社区工作者', { required: true, default: false, filter: true, group: '工作信息' })
  communityWorker!: boolean;
  @day('从业起始日期', { group: '工作信息' }) practisingSince!: string | null;
  @secret('手机号码', { mask: maskDocument, readers: SECRET_READERS, group: '联系方式', max: 30 }) mobile!:
    string | null;
  @longText('备注', { group: '其他', max: 2000 }) remark!: string | null;
  @computed('choice', '专业级别', {
    choices: Levels as never,
    sql: highest,
    needs: ['id'],
    list: true,
    filter: true,
    group: '工作信息',
    help: '所持证书的最高级别',
  })
  level!: string | null;
  @list('证书', () => Certificate, 'practitioner') certificates!: unknown;
  @list('同等能力认定', () => Equivalence, 'practitioner') equivalences!: unknown;
  @list('聘用', () => Appointment, 'practitioner') appointments!: unknown;
}
