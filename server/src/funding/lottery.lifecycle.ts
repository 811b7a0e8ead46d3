import type { Lifecycle } from '../kernel/declare/action.ts';

/** What was withdrawn is corrected and published anew. */
export const lotteryActions: Lifecycle['actions'] = {
  publish: {
    label: '公布',
    from: ['DRAFT', 'WITHDRAWN'],
    to: 'PUBLISHED',
    help: '审核通过当日起向社会公布，数字随即固定；请先补齐各项目的「实施效果」',
  },
  withdraw: {
    label: '撤回',
    from: ['PUBLISHED'],
    to: 'WITHDRAWN',
    takes: ['withdrawalReason'],
    requires: ['withdrawalReason'],
    help: '从公开页面撤下，改正后可重新公布',
    danger: true,
  },
};
