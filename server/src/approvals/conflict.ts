import type { Problem } from '../kernel/errors.ts';
import type { ChangeOperation } from './change-operation.entity.ts';

/** That a record is not as it was when the change was submitted, so that its maker must look at it anew. */
export const conflictOf = ({ recordName, seq }: ChangeOperation, say: string): Problem => ({
  type: 'ConflictError',
  code: 'CONFLICT',
  message: `${recordName}：${say}，请提交人核对最新内容后重新提交。`,
  path: ['operations', String(seq)],
});
