import { choices } from '../kernel/declare/choices.ts';

/** What a project wants to buy. Those from OWN_STAFFING on are not services that may be bought. */
export const PurchaseCategories = choices('PurchaseCategory', '购买内容', {
  ELDERLY: '老年人服务',
  CHILDREN_YOUTH: '儿童青少年服务',
  DISABLED: '残疾人服务',
  COMMUNITY: '社区服务',
  RELIEF: '社会救助',
  CORRECTION: '社区矫正与帮教',
  WORKERS: '职工服务',
  MENTAL_HEALTH: '精神卫生与戒毒',
  TRAINING: '专业培训与督导',
  RESEARCH: '研究与评估',
  OWN_STAFFING: '本单位人员聘用',
  LABOUR_DISPATCH: '劳务派遣',
  PUBLIC_WELFARE_JOBS: '公益性岗位',
  FINANCING: '融资行为',
  GOODS: '货物',
  WORKS: '工程',
});
export const PurchaseMethods = choices('PurchaseMethod', '购买方式', {
  OPEN_TENDER: '公开招标',
  CONSULTATION: '竞争性磋商',
  TARGETED: '定项委托',
});
export const ProjectStates = choices('PurchaseProjectState', '项目状态', {
  PLANNED: '拟购买',
  BUDGETED: '预算已批',
  CALLED: '采购中',
  AWARDED: '已定标',
  CONTRACTED: '履约中',
  EVALUATED: '已评估',
  CANCELLED: '已取消',
});
export const CallStates = choices('PurchaseCallState', '公告状态', {
  DRAFT: '编制中',
  OPEN: '公告中',
  OPENED: '评审中',
  AWARDED: '已定标',
  FAILED: '流标',
});
export const BidStates = choices('BidState', '投标状态', {
  SUBMITTED: '已投递',
  WITHDRAWN: '已撤回',
  OPENED: '已开标',
  DISQUALIFIED: '无效标',
  AWARDED: '中标',
  LOST: '未中标',
});
export const BidSeals = choices('BidDisclosure', '密封', { SEALED: '密封', OPENED: '已开启' });
export const LinkKinds = choices('PanelLinkKind', '利益关系', {
  EMPLOYED: '任职或兼职',
  KIN: '亲属任职',
  INVESTED: '出资或捐赠',
  ADVISER: '顾问或督导',
  OTHER: '其他',
});
export const ContractStates = choices('PurchaseContractState', '合同状态', {
  DRAFT: '拟签',
  SIGNED: '履行中',
  CONCLUDED: '已办结',
  TERMINATED: '已解除',
});
export const MilestoneStates = choices('MilestoneState', '节点状态', {
  PENDING: '未交付',
  DELIVERED: '已交付',
  ACCEPTED: '已验收',
});
export const EvaluationResults = choices('EvaluationResult', '绩效评估结论', {
  EXCELLENT: '优秀',
  GOOD: '良好',
  PASSED: '合格',
  FAILED: '不合格',
});
/** What a payment on a contract is for: a milestone, or what was kept back of those before. */
export const MilestonePaymentKinds = choices('MilestonePaymentKind', '付款类别', {
  MILESTONE: '节点付款',
  RETENTION: '质保金退付',
});
