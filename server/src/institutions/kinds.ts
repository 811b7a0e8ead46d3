import { choices } from '../kernel/declare/choices.ts';

export const InstitutionKinds = choices('InstitutionKind', '机构类型', {
  ORGAN: '党政机关',
  MASS_ORGANIZATION: '群团组织',
  PUBLIC_INSTITUTION: '事业单位',
  COMMITTEE: '社区（村）居（村）民委员会',
  SOCIAL_GROUP: '社会团体',
  PRIVATE_NON_ENTERPRISE: '民办非企业单位',
  FOUNDATION: '基金会',
  ENTERPRISE: '企业',
});

/** How the state keeps an institution: it decides who may take part in government purchase (二(二)3). */
export const FundingClasses = choices('FundingClass', '财政供给类别', {
  CLASS_I: '公益一类事业单位',
  CLASS_II: '公益二类事业单位',
  FISCAL_MASS: '财政拨款保障的群团组织',
});

/** The ten kinds of public institution whose main work is social work: only they set principal posts (二(二)2). */
export const HostKinds = choices('HostKind', '社会工作为主的机构类别', {
  ELDERLY_HOME: '养老机构',
  DISABLED_HOME: '残疾人福利和服务机构',
  CHILDREN_HOME: '儿童福利机构',
  ADOPTION: '收养服务机构',
  WOMEN_CHILDREN_AID: '妇女儿童援助机构',
  WORKER_AID: '困难职工帮扶机构',
  FAMILY_SERVICE: '人口家庭服务机构',
  YOUTH_SERVICE: '青少年服务机构',
  SOCIAL_RELIEF: '社会救助机构',
  SPECIAL_CARE: '优抚安置机构',
});

export const PostKinds = choices('PostKind', '岗位类别', {
  PRINCIPAL: '主体专业技术岗位',
  INCLUDED: '纳入专业技术岗位',
  GENERAL: '一般岗位',
});
export const PostStates = choices('PostState', '岗位状态', {
  PROPOSED: '拟设',
  APPROVED: '已批准',
  OPEN: '招聘中',
  FILLED: '已满',
  FROZEN: '冻结',
  ABOLISHED: '撤销',
});
/** In which people are appointed to a post: it has been approved, and neither frozen nor abolished. */
export const OCCUPIABLE: readonly (keyof typeof PostStates.values)[] = ['APPROVED', 'OPEN', 'FILLED'];
export const Levels = choices('ProfessionalLevel', '专业级别', {
  ASSISTANT: '助理社会工作师',
  MID: '社会工作师',
  SENIOR: '高级社会工作师',
});
export const Grades = choices('InstitutionGrade', '评估等级', {
  A1: '1A',
  A2: '2A',
  A3: '3A',
  A4: '4A',
  A5: '5A',
});
export const InspectionResults = choices('InspectionResult', '年检结论', {
  PASSED: '合格',
  BASICALLY_PASSED: '基本合格',
  FAILED: '不合格',
  NOT_INSPECTED: '未参加',
});
