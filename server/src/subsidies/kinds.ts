import { choices, type ChoiceOf } from '../kernel/declare/choices.ts';

export const RunStates = choices('SubsidyRunState', '批次状态', {
  REVIEW: '复核中',
  APPROVED: '已审定',
  COMMITTED: '已列支',
  DISBURSED: '已发放',
  CANCELLED: '已作废',
});
/** Of the run's own month, or the difference that a later fact makes to an earlier month. */
export const LineKinds = choices('SubsidyLineKind', '补贴类别', { ORDINARY: '当月', CORRECTION: '更正' });
export const LineStates = choices('SubsidyLineState', '列入情况', {
  INCLUDED: '列入',
  CHALLENGED: '存疑',
  EXCLUDED: '排除',
});
/** Who pays the living allowance that the subsidy adds to. */
export const AllowanceFunds = choices('AllowanceFund', '补贴资金来源', {
  LOCAL: '本地财政',
  HIGHER: '上级财政',
  OTHER: '其他',
});
export type LineKind = ChoiceOf<typeof LineKinds>;
