import { CITY, counties } from './places.ts';
import type { Role, Sector } from '../../access/roles.ts';

/** An account of the demonstration city, as the sign-in page offers it. */
export interface DemoAccount {
  username: string;
  password: string;
  label: string;
}

export const DEMO_PASSWORD = 'Shegong-2026';

export interface PlannedGrant {
  role: Role;
  division?: string;
  sector?: Sector;
  /** Which record the account stands for. */
  subject?: 'institution' | 'practitioner';
}

export interface PlannedAccount {
  username: string;
  /** Null: that of the person whom it stands for. */
  name: string | null;
  /** What the account is for, as its label says. */
  title: string;
  /** Name of its office; null for those outside. */
  office: string | null;
  grants: PlannedGrant[];
}

const account = (
  username: string,
  name: string | null,
  title: string,
  office: string | null,
  ...grants: PlannedGrant[]
): PlannedAccount => ({
  username,
  name,
  title,
  office,
  grants,
});

const [sanyuan, shaxian, yongan] = counties;
const city = { division: CITY };

const countyCoordinators = counties.map(({ slug, name, code }) =>
  account(`coordinator.${slug}`, `${name}协调员`, `${name}组织部门`, `${name}委组织部`, {
    role: 'COORDINATOR',
    division: code,
  }),
);

const countyFinance = ([sanyuan, yongan] as const).map(({ slug, name, code }) =>
  account(`finance.${slug}`, `${name}财政经办`, `${name}财政`, `${name}财政局`, {
    role: 'FINANCE_OFFICER',
    division: code,
  }),
);

/** Who takes part in the demonstration: at least one of every role. */
export const plannedAccounts: PlannedAccount[] = [
  account('coordinator', '林组织', '市级协调员', '三明市委组织部', { role: 'COORDINATOR', ...city }),
  account('coordinator.deputy', '何副职', '市级协调员（副职，审批协调员本人的申请）', '三明市委组织部', {
    role: 'COORDINATOR',
    ...city,
  }),
  ...countyCoordinators,
  account('registrar', '陈民政', '市民政登记员', '三明市民政局', { role: 'REGISTRAR', ...city }),
  account('registrar.sanyuan', '周登记', '三元区民政登记员', '三元区民政局', {
    role: 'REGISTRAR',
    division: sanyuan.code,
  }),
  account('union', '黄工会', '三元区总工会', '三元区总工会', {
    role: 'SECTOR_OFFICER',
    division: sanyuan.code,
    sector: 'TRADE_UNION',
  }),
  account('youth', '吴青年', '沙县区团委', '沙县区团委', {
    role: 'SECTOR_OFFICER',
    division: shaxian.code,
    sector: 'YOUTH_LEAGUE',
  }),
  account('women', '李妇联', '永安市妇联', '永安市妇女联合会', {
    role: 'SECTOR_OFFICER',
    division: yongan.code,
    sector: 'WOMENS_FEDERATION',
  }),
  account('disabled', '张残联', '市残联', '三明市残疾人联合会', {
    role: 'SECTOR_OFFICER',
    ...city,
    sector: 'DISABLED_FEDERATION',
  }),
  account('finance', '郑财政', '市财政', '三明市财政局', { role: 'FINANCE_OFFICER', ...city }),
  account('finance.deputy', '江复核', '市财政（复核他人提交的资金事项）', '三明市财政局', {
    role: 'FINANCE_OFFICER',
    ...city,
  }),
  ...countyFinance,
  account('clerk', '王经办', '机构经办人', null, {
    role: 'INSTITUTION_CLERK',
    division: sanyuan.code,
    subject: 'institution',
  }),
  account('practitioner', null, '从业人员本人', null, {
    role: 'PRACTITIONER',
    division: sanyuan.code,
    subject: 'practitioner',
  }),
  account('analyst', '苏分析', '分析人员', '三明市委组织部', { role: 'ANALYST', ...city }),
  account(
    'dual',
    '许双岗',
    '身兼两职：永安市团委、全市分析',
    '永安市团委',
    { role: 'SECTOR_OFFICER', division: yongan.code, sector: 'YOUTH_LEAGUE' },
    { role: 'ANALYST', ...city },
  ),
  account('sysadmin', '郭系统', '系统管理员', null, { role: 'SYSTEM_ADMIN', ...city }),
  account('secadmin', '叶安全', '安全管理员', null, { role: 'SECURITY_ADMIN', ...city }),
  account('auditadmin', '邓审计', '审计管理员', null, { role: 'AUDIT_ADMIN', ...city }),
];

/** The accounts as the sign-in page and the start-up text offer them. */
export const demoAccounts = (): DemoAccount[] =>
  plannedAccounts.map(({ username, title }) => ({
    username,
    password: DEMO_PASSWORD,
    label: `演示·${title}（虚构）`,
  }));
