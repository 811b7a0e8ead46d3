import { choices } from '../kernel/declare/choices.ts';

/** Fields of social work, by which training is planned. */
export const TrainingFields = choices('TrainingField', '专业领域', {
  COMMUNITY: '社区服务',
  ELDERLY: '老年人服务',
  CHILDREN_YOUTH: '儿童青少年服务',
  WOMEN_FAMILY: '妇女家庭服务',
  DISABLED: '残疾人服务',
  WORKERS: '职工服务',
  SOCIAL_RELIEF: '社会救助',
  JUSTICE: '司法矫治',
  HEALTH: '医务社会工作',
  GENERAL: '综合',
});
export const PlanHorizons = choices('TrainingPlanHorizon', '规划期', { MEDIUM: '中期', LONG: '长期' });
export const PlanStates = choices('TrainingPlanState', '规划状态', {
  DRAFT: '起草',
  ADOPTED: '实施中',
  CLOSED: '已结束',
});
/** The three kinds of base that the measures name (二(一)1). */
export const BaseKinds = choices('TrainingBaseKind', '培训基地类型', {
  SOCIAL_WORKERS_HOME: '社会工作者之家',
  PRACTICE_SCHOOL: '实践培训学校',
  COMMUNITY_SCHOOL: '社区学校',
});
export const BaseStates = choices('TrainingBaseState', '培训基地状态', {
  PROPOSED: '拟设',
  ACTIVE: '运行中',
  CLOSED: '已撤销',
});
export const CoverageFlags = choices('TrainingBaseFlag', '培训基地覆盖情况', {
  BELOW: '不足',
  WITHIN: '符合',
  ABOVE: '超过',
});
export const CourseProviders = choices('CourseProvider', '举办方类别', {
  UNIVERSITY: '高等院校',
  PARTY_SCHOOL: '党校',
  BASE: '培训基地',
  INSTITUTION: '社会工作机构',
  OTHER: '其他',
});
export const SessionStates = choices('TrainingSessionState', '班次状态', {
  PLANNED: '拟办',
  OPEN: '报名中',
  HELD: '已举办',
  CLOSED: '已办结',
  CANCELLED: '已取消',
});
export const EnrolmentStates = choices('EnrolmentState', '报名状态', {
  ENROLLED: '已报名',
  WITHDRAWN: '已退出',
});
export const ExpertStates = choices('ExpertState', '特聘专家状态', {
  NOMINATED: '拟聘',
  APPOINTED: '在聘',
  ENDED: '已解聘',
});
export const EthicsCodeStates = choices('EthicsCodeState', '守则状态', {
  DRAFT: '起草',
  PUBLISHED: '已发布',
  RETIRED: '已废止',
});
/** What became of one row of an attendance sheet. */
export const SheetVerdicts = choices('SheetVerdict', '签到表行的核对结果', {
  MATCHED: '可以登记',
  NO_NUMBER: '缺证件号码',
  MANGLED: '号码已被 Excel 改坏',
  NOT_FOUND: '查无此人',
  NAME_DIFFERS: '姓名不符',
  BAD_MINUTES: '分钟数有误',
  DUPLICATE: '表内重复',
  ALREADY: '已有签到',
});

/** The nine kinds of people for whom courses are held at universities and party schools (二(一)3), by field of a course. */
export const AUDIENCES = {
  forPartyBodies: '基层党组织',
  forMassOrganizations: '群众团体',
  forVillageBodies: '村（居）民自治组织',
  forCommunityServices: '社区服务机构',
  forPublicInstitutions: '公益性事业单位',
  forCharities: '慈善和公益组织',
  forGovernment: '机关干部和领导干部',
  forPostedCadres: '下派基层干部',
  forVillageGraduates: '大学生村官',
} as const;

export type Audience = keyof typeof AUDIENCES;

export const audiences = Object.keys(AUDIENCES) as Audience[];
