import type { Lifecycle } from '../kernel/declare/action.ts';

/** The verbs of everything that is paid (三(二)). */
export const payableActions: Lifecycle['actions'] = {
  commit: {
    label: '承诺支付',
    from: ['CLAIMED'],
    to: 'COMMITTED',
    takes: ['allocation', 'businessDate'],
    requires: ['allocation', 'businessDate'],
    help: '按申报金额从所选资金分配中承诺，随即记账',
  },
  disburse: {
    label: '拨付',
    from: ['COMMITTED'],
    to: 'PAID',
    takes: ['businessDate', 'voucherNumber'],
    requires: ['businessDate'],
    help: '一次拨付该项承诺的全部待拨付金额，随即记账',
  },
  refuse: {
    label: '不予支付',
    from: ['CLAIMED', 'COMMITTED'],
    to: 'REFUSED',
    takes: ['reason'],
    requires: ['reason'],
    help: '已承诺的须先冲回资金承诺',
    danger: true,
  },
  withdraw: { label: '撤回申报', from: ['CLAIMED'], to: 'WITHDRAWN', danger: true },
};
