import { choices } from '../kernel/declare/choices.ts';

export const PilotLevels = choices('PilotLevel', '试点级别', {
  NATIONAL: '国家级',
  PROVINCIAL: '省级',
  MUNICIPAL: '市级',
  COUNTY: '县级',
});
export const PilotKinds = choices('PilotKind', '试点类型', {
  COMPREHENSIVE: '综合试点',
  AREA: '地区试点',
  UNIT: '单位试点',
});
export const PilotStates = choices('PilotState', '试点状态', {
  PROPOSED: '申报',
  DESIGNATED: '试点中',
  DEMONSTRATING: '示范',
  CONCLUDED: '已结束',
  REVOKED: '已撤销',
});
export const VersionStates = choices('StandardVersionState', '标准版本状态', {
  DRAFT: '起草',
  PUBLISHED: '现行',
  WITHDRAWN: '已废止',
});
export const StandardScopes = choices('StandardScope', '标准适用范围', {
  NATIONAL: '国家标准',
  INDUSTRY: '行业标准',
  PROVINCIAL: '地方标准（省）',
  MUNICIPAL: '地方标准（市）',
  GROUP: '团体标准',
});
export const AdoptionStates = choices('StandardAdoptionState', '采用状态', {
  ADOPTED: '采用中',
  ENDED: '已停用',
});
export const VolunteerStates = choices('VolunteerState', '志愿者状态', {
  REGISTERED: '注册',
  SUSPENDED: '暂停',
  DEREGISTERED: '注销',
});
export const ActivityStates = choices('JointActivityState', '联合服务活动状态', {
  PLANNED: '计划',
  HELD: '已开展',
  CANCELLED: '已取消',
});
export const ServiceStates = choices('VolunteerServiceState', '志愿服务记录状态', {
  RECORDED: '已记录',
  CERTIFIED: '已证明',
  VOID: '已作废',
});
