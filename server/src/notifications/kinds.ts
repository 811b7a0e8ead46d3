import { choices, type ChoiceOf } from '../kernel/declare/choices.ts';

export const NotificationKinds = choices('NotificationKind', '提醒类别', {
  AWAITING: '待我办理',
  RETURNED: '退回给我',
  DECIDED: '已办结',
  OVERDUE: '超过时限',
  EXPIRING: '即将到期',
});
export type NotificationKind = ChoiceOf<typeof NotificationKinds>;
