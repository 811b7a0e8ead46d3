import { boolean, choice, computed, day, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Grade } from './grade.entity.ts';
import { Inspection } from './inspection.entity.ts';
import { FundingClasses, Grades, HostKinds, InstitutionKinds } from './kinds.ts';
import { Post } from './post.entity.ts';

const gradeInForce = (row: string): string =>
  `select g.grade from grade g where g.institution_id = ${row}.id and g.awarded_on <= current_date and g.valid_until > current_date order by g.awarded_on desc limit 1`;

@resource('机构', {
  group: 'institutions',
  icon: 'home',
  order: 1,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', sector: 'sector', institution: 'id' },
  indexes: [['division', 'id']],
})
export class Institution extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, max: 100, group: '基本信息' }) name!: string;
  @text('名称拼音', { form: false, search: true, max: 1000 }) pinyin!: string | null;
  @text('拼音首字母', { form: false, search: true }) initials!: string | null;
  @choice('类型', InstitutionKinds, { required: true, list: true, filter: true, group: '基本信息' })
  kind!: string;
  @choice('系统', Sectors, { required: true, list: true, filter: true, group: '基本信息' }) sector!: string;
  @division('所在区划', { required: true, list: true, filter: true, group: '基本信息' }) division!: Division;
  @text('统一社会信用代码', {
    unique: true,
    search: true,
    list: true,
    max: 18,
    derives: true,
    normalize: (v) => v.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
    group: '基本信息',
  })
  creditCode!: string | null;
  @text('代码校验例外说明', { group: '基本信息', help: '代码确为登记证书所载而校验位不符时填写' })
  creditCodeOverride!: string | null;
  @choice('财政供给类别', FundingClasses, {
    group: '基本信息',
    help: '事业单位填写公益一类或二类；由财政拨款保障的群团组织填写',
  })
  fundingClass!: string | null;
  @day('成立日期', { group: '基本信息' }) establishedOn!: string | null;
  @day('注销日期', { group: '基本信息', help: '当日起不再存续' }) deregisteredOn!: string | null;
  @choice('社会工作为主的类别', HostKinds, {
    group: '社会工作',
    help: '二(二)2 所列十类机构填写；只有这些机构可设主体专业技术岗位',
  })
  hostKind!: string | null;
  @boolean('公益类', { required: true, default: false, list: true, filter: true, group: '社会工作' })
  publicBenefit!: boolean;
  @text('联系人', { max: 50, group: '联系方式' }) contactName!: string | null;
  @text('联系电话', {
    max: 30,
    group: '联系方式',
    pattern: { test: /[0-9+\-() ]{5,30}/, say: '只能含数字、空格、加号、短横和括号' },
  })
  contactPhone!: string | null;
  @text('地址', { group: '联系方式' }) address!: string | null;
  @longText('备注', { group: '其他', max: 2000 }) remark!: string | null;
  @computed('choice', '现行等级', {
    choices: Grades as never,
    sql: gradeInForce,
    needs: ['id'],
    list: true,
    group: '社会工作',
  })
  currentGrade!: string | null;
  @list('岗位', () => Post, 'institution') posts!: unknown;
  @list('等级评估', () => Grade, 'institution') grades!: unknown;
  @list('年度检查', () => Inspection, 'institution') inspections!: unknown;
}
