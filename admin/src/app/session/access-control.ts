import type { AccessControlProvider } from '@refinedev/core';
import { t } from '../locale/locale.ts';
import { loadViewer } from './viewer.ts';

const VERB_OF_ACTION: Record<string, string> = {
  list: 'read',
  show: 'read',
  create: 'create',
  edit: 'update',
  delete: 'delete',
};

/** Permissions are `noun:verb`, the noun being the resource; the server checks them again. */
export const accessControlProvider: AccessControlProvider = {
  async can({ resource, action }) {
    const verb = VERB_OF_ACTION[action] ?? action;
    const permissions = (await loadViewer())?.permissions ?? [];
    const can = permissions.includes(`${resource}:${verb}`);
    return can ? { can } : { can, reason: t('fault.forbidden') };
  },
};
