import { choices } from '../kernel/declare/choices.ts';

/** What an indicator is about: the first three are the main content of an appraisal (二(三)2). */
export const AppraisalAspects = choices('AppraisalAspect', '考核内容', {
  ACHIEVEMENT: '工作业绩',
  ABILITY: '工作能力',
  CONDUCT: '品德表现',
  ETHICS: '职业道德',
  QUALITY: '专业素质',
  STANDARD: '专业水平',
});
export const IndicatorSetStates = choices('AppraisalIndicatorSetState', '指标体系状态', {
  DRAFT: '草拟',
  IN_FORCE: '启用',
  RETIRED: '停用',
});
export const PeriodStates = choices('AppraisalPeriodState', '考核周期状态', {
  OPEN: '进行中',
  CLOSED: '已结束',
});
export const AppraisalStates = choices('AppraisalState', '考核状态', {
  RATING: '评分中',
  CONCLUDED: '已评定',
  CANCELLED: '已取消',
});
/** The two raters of every appraisal. */
export const RaterSides = choices('AppraisalRaterSide', '评分方', {
  EMPLOYER: '用人单位',
  SERVED: '服务对象单位',
});
export const RatingStates = choices('AppraisalRatingState', '评分状态', {
  PENDING: '待评分',
  SUBMITTED: '已提交',
});
export const AppraisalGrades = choices('AppraisalGrade', '考核等次', {
  EXCELLENT: '优秀',
  QUALIFIED: '合格',
  BASICALLY_QUALIFIED: '基本合格',
  UNQUALIFIED: '不合格',
});
export const ResultSources = choices('AppraisalResultSource', '结果来源', {
  RATING: '双方评分',
  APPEAL: '申诉变更',
});
export const AppealStates = choices('AppraisalAppealState', '申诉状态', {
  LODGED: '待处理',
  UPHELD: '维持原结果',
  CHANGED: '变更结果',
  WITHDRAWN: '已撤回',
});
