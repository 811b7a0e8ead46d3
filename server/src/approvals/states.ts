import { choices, type ChoiceOf } from '../kernel/declare/choices.ts';

export const ChangeStates = choices('ChangeState', '申请状态', {
  DRAFT: '草稿',
  PENDING: '待审核',
  RETURNED: '已退回',
  APPLIED: '已生效',
  REJECTED: '已驳回',
  WITHDRAWN: '已撤回',
  CONFLICT: '有冲突',
});
export type ChangeState = ChoiceOf<typeof ChangeStates>;

export const OperationKinds = choices('OperationKind', '操作', {
  CREATE: '新增',
  UPDATE: '修改',
  DELETE: '删除',
  ACTION: '办理',
});
export const OperationStates = choices('OperationState', '操作状态', {
  PENDING: '待生效',
  APPLIED: '已生效',
  FAILED: '未生效',
});
export const Verdicts = choices('Verdict', '审核意见', { APPROVE: '同意', RETURN: '退回', REJECT: '驳回' });
export type Verdict = ChoiceOf<typeof Verdicts>;
export const Modes = choices('SubmissionMode', '生效方式', { WHOLE: '全部一起', ROWS: '逐条' });

/** States from which the maker may change and submit a request anew. */
export const REVISABLE: readonly string[] = ['DRAFT', 'RETURNED', 'CONFLICT'];

/** States in which nothing more becomes of a request. */
export const OVER: readonly string[] = ['APPLIED', 'REJECTED', 'WITHDRAWN'];
