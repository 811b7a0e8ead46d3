import { choices, type ChoiceOf } from '../kernel/declare/choices.ts';

/** Money of different kinds never mixes: composite keys of the ledger keep the kinds apart (三(二)). */
export const FundKinds = choices('FundKind', '资金性质', {
  BUDGET: '财政预算资金',
  LOTTERY: '福利彩票公益金',
  FOUNDATION: '非公募基金会资金',
  DONATION: '社会捐赠资金',
});
export type FundKind = ChoiceOf<typeof FundKinds>;

export const BudgetLevels = choices('BudgetLevel', '资金级次', {
  CENTRAL: '中央',
  PROVINCE: '省级',
  CITY: '市级',
  COUNTY: '县级',
});
export type BudgetLevel = ChoiceOf<typeof BudgetLevels>;

/** What money is spent on; which kinds of money may pay for it is a rule. */
export const FundPurposes = choices('FundPurpose', '资金用途', {
  SUBSIDY: '专业人才补贴',
  PERSONAL_REWARD: '个人表彰奖励',
  INSTITUTION_REWARD: '机构表彰奖励',
  EXAM_FEE: '考试费报销',
  PURCHASE: '购买服务',
  INCUBATION: '孵化扶持',
  TRAINING: '教育培训',
  PUBLICITY: '宣传推广',
  WELFARE_SERVICE: '社会福利服务项目',
  STAFF_PAY: '人员经费',
  RUNNING_COSTS: '运行经费',
});
export type FundPurpose = ChoiceOf<typeof FundPurposes>;

export const SourceStates = choices('FundingSourceState', '资金来源状态', {
  OPEN: '执行中',
  CLOSED: '已年终结转',
});

/** Where money stands; an account holds what has come to its stage and not gone on to the next. */
export const AccountStages = choices('LedgerStage', '资金环节', {
  ORIGIN: '资金来处',
  APPROPRIATED: '已安排待分配',
  ALLOCATED: '已分配待承诺',
  COMMITTED: '已承诺待拨付',
  DISBURSED: '已拨付',
  LAPSED: '年终收回',
});
export type AccountStage = ChoiceOf<typeof AccountStages>;

export const TransferReasons = choices('TransferReason', '记账事由', {
  APPROPRIATE: '预算安排',
  ALLOCATE: '分配',
  COMMIT: '承诺',
  DISBURSE: '拨付',
  REVERSE: '冲回',
  CARRY_OVER: '结转下年',
  LAPSE: '年终收回',
});
export type TransferReason = ChoiceOf<typeof TransferReasons>;

export const PayeeKinds = choices('PayeeKind', '收款对象', {
  PERSON: '个人',
  INSTITUTION: '机构',
  ROLL: '发放名册',
});
export type PayeeKind = ChoiceOf<typeof PayeeKinds>;

/** How far a yearly report to the public has come. */
export const LotteryReportStates = choices('LotteryReportState', '公告状态', {
  DRAFT: '拟稿',
  PUBLISHED: '已公布',
  WITHDRAWN: '已撤回',
});

/** Which act a reversal takes back. */
export const ReversedStages = choices('ReversedStage', '冲回环节', {
  APPROPRIATION: '预算安排',
  ALLOCATION: '分配',
  COMMITMENT: '承诺',
  DISBURSEMENT: '拨付',
});
export type ReversedStage = ChoiceOf<typeof ReversedStages>;

/** How far it has come with something that is to be paid. */
export const PayableStates = choices('PayableState', '支付状态', {
  CLAIMED: '已申报',
  COMMITTED: '已承诺',
  PAID: '已拨付',
  REFUSED: '不予支付',
  WITHDRAWN: '已撤回',
});
export type PayableState = ChoiceOf<typeof PayableStates>;
