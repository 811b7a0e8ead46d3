import type { ActionOptions } from '../kernel/declare/action.ts';

export const callActions: Record<string, ActionOptions> = {
  publish: {
    label: '发布公告',
    from: ['DRAFT'],
    to: 'OPEN',
    takes: ['bidsDueOn'],
    requires: ['bidsDueOn'],
    help: '公告自生效之日起算，评分项权重合计须为 100',
  },
  open: {
    label: '开标',
    from: ['OPEN'],
    to: 'OPENED',
    help: '投标截止次日起办理；各标书随即开启，进入评审',
  },
  award: {
    label: '定标',
    from: ['OPENED'],
    to: 'AWARDED',
    takes: ['awardedBid', 'awardReason'],
    requires: ['awardedBid'],
  },
  fail: {
    label: '流标',
    from: ['OPEN', 'OPENED'],
    to: 'FAILED',
    takes: ['failReason'],
    requires: ['failReason'],
    help: '项目回到预算已批状态，可另行公告',
    danger: true,
  },
};
