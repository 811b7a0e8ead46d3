import type { ActionOptions } from '../kernel/declare/action.ts';

export const runActions: Record<string, ActionOptions> = {
  approve: {
    label: '审定',
    from: ['REVIEW'],
    to: 'APPROVED',
    help: '存疑的人员须先逐一列入或排除；审定后名册不再变动',
  },
  commit: {
    label: '列支',
    from: ['APPROVED'],
    to: 'COMMITTED',
    takes: ['allocation', 'committedOn'],
    requires: ['allocation', 'committedOn'],
    help: '从资金分配中承诺本批次应发金额',
  },
  disburse: {
    label: '发放',
    from: ['COMMITTED'],
    to: 'DISBURSED',
    takes: ['disbursedOn', 'voucherNumber'],
    requires: ['disbursedOn'],
    help: '按发放名册拨付后办理',
  },
  cancel: {
    label: '作废',
    from: ['REVIEW', 'APPROVED'],
    to: 'CANCELLED',
    takes: ['remark'],
    requires: ['remark'],
    help: '作废后可重新生成该月批次',
    danger: true,
  },
};
