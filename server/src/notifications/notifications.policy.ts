import { permit } from '../kernel/scope/matrix.ts';
import { Roles } from '../access/roles.ts';
import { Notification } from './notification.entity.ts';

permit(Notification, {
  read: Object.fromEntries(Object.keys(Roles.values).map((role) => [role, 'account'])),
});
