import { choices } from '../kernel/declare/choices.ts';

export const BaseStates = choices('IncubationBaseState', '基地状态', {
  ACTIVE: '运行中',
  SUSPENDED: '暂停接收',
  CLOSED: '已关闭',
});
export const BaseServices = choices('IncubationServiceKind', '孵化服务类别', {
  PREMISES: '场地与设施',
  REGISTRATION: '登记代办',
  ACCOUNTING: '财务托管',
  PROJECT: '项目指导',
  TRAINING: '能力培训',
  LEGAL: '法律咨询',
  RESOURCES: '资源对接',
});
export const TenancyStates = choices('TenancyState', '入驻状态', {
  APPLIED: '已申请',
  REVIEWED: '已评审',
  PUBLICIZED: '公示中',
  INCUBATING: '孵化中',
  ASSESSED: '已评估',
  GRADUATED: '已出壳',
  WITHDRAWN: '已退出',
  REJECTED: '未通过',
});
export const SupportKinds = choices('IncubationSupportKind', '扶持方式', {
  PREMISES: '提供场地',
  GRANT: '资金资助',
  TAX_RELIEF: '税收优惠',
  SIMPLER_REGISTRATION: '简化登记',
});
export const AssessmentStages = choices('IncubationAssessmentStage', '评估阶段', {
  INTERIM: '中期评估',
  FINAL: '出壳评估',
});
export const AssessmentResults = choices('IncubationAssessmentResult', '评估结论', {
  EXCELLENT: '优秀',
  PASSED: '合格',
  FAILED: '不合格',
});
