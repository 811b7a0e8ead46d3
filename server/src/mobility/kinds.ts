import { choices } from '../kernel/declare/choices.ts';

export const VacancyStates = choices('VacancyState', '招聘状态', {
  OPEN: '招聘中',
  FILLED: '已招满',
  CLOSED: '已关闭',
});
export const SeekerStates = choices('SeekerState', '求职状态', {
  LOOKING: '求职中',
  PLACED: '已就业',
  WITHDRAWN: '已撤销',
});
export const OfferOrigins = choices('JobOfferOrigin', '意向来源', {
  EMPLOYER: '用人单位',
  SEEKER: '求职人员',
  REFERRAL: '窗口推荐',
  FAIR: '招聘会',
});
export const OfferStates = choices('JobOfferState', '意向状态', {
  OPEN: '待双方同意',
  AGREED: '双方同意',
  HIRED: '已聘用',
  DECLINED: '未达成',
});
export const ReferralStates = choices('ReferralState', '推荐状态', {
  SENT: '已推荐',
  TAKEN_UP: '已进入双选',
  DECLINED: '未采纳',
});
export const GuidanceTopics = choices('GuidanceTopic', '指导事项', {
  JOB_SEARCH: '求职推荐',
  CAREER: '职业规划',
  CERTIFICATE: '考试与登记',
  POLICY: '政策咨询',
  RIGHTS: '劳动权益',
});
export const GuidanceStates = choices('GuidanceCaseState', '办理状态', {
  OPEN: '办理中',
  CLOSED: '已办结',
});
export const FairStates = choices('JobFairState', '招聘会状态', {
  PLANNED: '筹备中',
  HELD: '已举办',
  CANCELLED: '已取消',
});
export const MatchFactors = choices('MatchFactor', '匹配因素', {
  LEVEL: '级别',
  AREA: '区域',
  SECTOR: '系统',
  EXPERIENCE: '年限',
  WISH: '单位类型',
});
