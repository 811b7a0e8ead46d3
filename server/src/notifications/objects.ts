import { closedPolicies } from '../kernel/store/policies.ts';
import { APP_ROLE } from '../kernel/store/roles.ts';

/** Events are written and handled by the server's own steps alone. */
export const notificationObjects: string[] = [
  ...closedPolicies('public.outbox_event'),
  `grant select, insert, update, delete on public.outbox_event to ${APP_ROLE}`,
];
