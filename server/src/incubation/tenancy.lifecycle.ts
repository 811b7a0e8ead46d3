import type { ActionOptions } from '../kernel/declare/action.ts';

/** From application to 出壳 (二(二)3); a place is held from admission until the tenant leaves. */
export const tenancyActions: Record<string, ActionOptions> = {
  review: {
    label: '评审通过',
    from: ['APPLIED'],
    to: 'REVIEWED',
    takes: ['reviewOpinion'],
    requires: ['reviewOpinion'],
  },
  publicize: {
    label: '公示',
    from: ['REVIEWED'],
    to: 'PUBLICIZED',
    takes: ['publicizedOn'],
    requires: ['publicizedOn'],
  },
  admit: {
    label: '准予入驻',
    from: ['PUBLICIZED'],
    to: 'INCUBATING',
    takes: ['admittedOn', 'termEndsOn'],
    requires: ['admittedOn', 'termEndsOn'],
    help: '公示期满且基地有空余席位时办理',
  },
  assess: {
    label: '完成评估',
    from: ['INCUBATING'],
    to: 'ASSESSED',
    help: '须已登记出壳评估',
  },
  prolong: {
    label: '继续孵化',
    from: ['ASSESSED'],
    to: 'INCUBATING',
    takes: ['termEndsOn'],
    requires: ['termEndsOn'],
    help: '出壳评估未达标、尚未到孵化期上限时办理',
  },
  graduate: {
    label: '出壳',
    from: ['ASSESSED'],
    to: 'GRADUATED',
    takes: ['leftOn'],
    requires: ['leftOn'],
    help: '出壳评估合格后办理，席位随即空出',
  },
  reject: {
    label: '不予入驻',
    from: ['APPLIED', 'REVIEWED', 'PUBLICIZED'],
    to: 'REJECTED',
    takes: ['closingReason'],
    requires: ['closingReason'],
    danger: true,
  },
  withdraw: {
    label: '退出',
    from: ['APPLIED', 'REVIEWED', 'PUBLICIZED', 'INCUBATING', 'ASSESSED'],
    to: 'WITHDRAWN',
    takes: ['leftOn', 'closingReason'],
    requires: ['leftOn', 'closingReason'],
    danger: true,
  },
};

/** States in which a tenant holds its places. */
export const HOLDING = ['INCUBATING', 'ASSESSED'] as const;
/** States in which nothing is decided yet or a place is held: one of these at a time for an institution. */
export const STANDING = ['APPLIED', 'REVIEWED', 'PUBLICIZED', ...HOLDING] as const;
