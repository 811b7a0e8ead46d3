import type { ActionOptions } from '../kernel/declare/action.ts';

/** Year's end; taken once more where a commitment was released after it. */
export const sourceActions: Record<string, ActionOptions> = {
  close: {
    label: '年终结转',
    from: ['OPEN', 'CLOSED'],
    to: 'CLOSED',
    takes: ['closedOn', 'carriesInto'],
    requires: ['closedOn'],
    help: '未承诺的财政资金收回，彩票公益金和社会资金结转下年；已承诺未拨付的照常拨付',
    danger: true,
  },
};
