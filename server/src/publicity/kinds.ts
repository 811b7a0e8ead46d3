import { choices } from '../kernel/declare/choices.ts';

export const NoticeKinds = choices('NoticeKind', '公示类别', {
  COMMENDATION: '表彰奖励',
  INCUBATION: '孵化入驻',
  SENIOR_REVIEW: '高级职称评审',
  CANCELLATION: '登记注销',
  PROCUREMENT: '购买服务',
  OTHER: '其他',
});
export const NoticeStates = choices('NoticeState', '公示状态', {
  DRAFT: '拟稿',
  PUBLISHED: '已发布',
  WITHDRAWN: '已撤下',
});
/** How a notice stands on a day: follows from dates and objections, so nothing has to be run. */
export const NoticeStandings = choices('NoticeStanding', '公示进展', {
  NOT_PUBLISHED: '未发布',
  RUNNING: '公示中',
  CLEAR: '期满无异议',
  OBJECTED: '异议待处理',
  UPHELD: '异议成立',
  WITHDRAWN: '已撤下',
});
export const ObjectionChannels = choices('ObjectionChannel', '提出方式', {
  ONLINE: '网上',
  PHONE: '电话',
  LETTER: '书信',
  VISIT: '来访',
});
export const ObjectionStates = choices('ObjectionState', '异议状态', {
  RECEIVED: '待处理',
  UPHELD: '成立',
  DISMISSED: '不成立',
});
export const Media = choices('Medium', '宣传形式', {
  BROADCAST: '广播',
  TELEVISION: '电视',
  PRESS: '报刊',
  NETWORK: '网络',
  TALK: '宣讲',
  LECTURE: '讲座',
  FREE_MATERIAL: '免费资料',
});
export const CampaignStates = choices('CampaignState', '活动状态', {
  PLANNED: '计划中',
  HELD: '已开展',
  CANCELLED: '已取消',
});
export const CaseStates = choices('CaseState', '案例状态', {
  DRAFT: '征集中',
  PUBLISHED: '已发布',
  WITHDRAWN: '已撤下',
});
export const CaseFields = choices('CaseField', '服务领域', {
  ELDERLY: '老年人服务',
  CHILDREN: '儿童青少年服务',
  DISABLED: '残疾人服务',
  FAMILY: '妇女家庭服务',
  WORKERS: '职工帮扶',
  COMMUNITY: '社区治理',
  RELIEF: '社会救助',
  CORRECTION: '矫治帮教',
  HEALTH: '医务与精神健康',
  OTHER: '其他',
});
