import type { ActionOptions } from '../kernel/declare/action.ts';

export const lineActions: Record<string, ActionOptions> = {
  challenge: {
    label: '存疑',
    from: ['INCLUDED'],
    to: 'CHALLENGED',
    takes: ['reason'],
    requires: ['reason'],
  },
  exclude: {
    label: '排除',
    from: ['INCLUDED', 'CHALLENGED'],
    to: 'EXCLUDED',
    takes: ['reason'],
    requires: ['reason'],
    help: '本批次不发；以后的批次重算时再列',
    danger: true,
  },
  include: { label: '列入', from: ['CHALLENGED', 'EXCLUDED'], to: 'INCLUDED', takes: ['reason'] },
};
