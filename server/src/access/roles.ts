import { choices, type ChoiceOf } from '../kernel/declare/choices.ts';

export const Roles = choices('Role', '角色', {
  COORDINATOR: '组织部门协调员',
  REGISTRAR: '民政登记员',
  SECTOR_OFFICER: '系统工作人员',
  FINANCE_OFFICER: '财政工作人员',
  INSTITUTION_CLERK: '机构经办人',
  PRACTITIONER: '从业人员',
  ANALYST: '分析人员',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
});
export type Role = ChoiceOf<typeof Roles>;

/** System, security and audit administration exclude one another and every business role (三员分立). */
export const ADMINISTRATIONS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

/** Roles that may find a person by a secret and, giving a reason, see it. */
export const SECRET_READERS: readonly Role[] = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'INSTITUTION_CLERK',
  'PRACTITIONER',
];

/** Roles whose programs may read by an access token: those that analyse and report. */
export const TOKEN_HOLDERS: readonly Role[] = ['ANALYST', 'COORDINATOR'];

export const Sectors = choices('Sector', '系统', {
  CIVIL_AFFAIRS: '民政',
  TRADE_UNION: '工会',
  YOUTH_LEAGUE: '共青团',
  WOMENS_FEDERATION: '妇联',
  DISABLED_FEDERATION: '残联',
  EDUCATION: '教育',
  HEALTH: '卫生健康',
  JUSTICE: '司法行政',
  OTHER: '其他',
});
export type Sector = ChoiceOf<typeof Sectors>;

export const DutyKinds = choices('DutyKind', '职责', {
  COORDINATION: '牵头协调',
  REGISTRATION: '登记管理',
  SECTOR: '本系统管理',
  FINANCE: '资金拨付',
});
export type DutyKind = ChoiceOf<typeof DutyKinds>;

/** Who handles what is confidential: complaints, and the cases that follow from them. */
export const CONFIDANTS: readonly Role[] = ['COORDINATOR', 'REGISTRAR'];

/** Whether a request or record belongs to the work itself, to its confidential part, or to the running of the system. */
export const Realms = choices('Realm', '事务类别', {
  BUSINESS: '业务',
  CONFIDENTIAL: '保密业务',
  ADMINISTRATION: '系统管理',
});
