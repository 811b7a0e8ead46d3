import { Link } from 'react-router';
import { labelOf } from '../app/locale/locale.ts';
import { enumLabel } from '../console/enum-options.ts';
import { findResource } from '../console/resources.ts';
import { defineUi } from '../console/ui/define-ui.ts';
import { actionLabel } from './actions.ts';

function resourceLabel(name: string | null) {
  const definition = findResource(name ?? undefined);
  return definition ? labelOf(definition) : name;
}

export default defineUi('auditEntries', {
  fields: {
    role: { cell: (role) => role && enumLabel('Role', role) },
    action: { cell: actionLabel },
    resource: { cell: resourceLabel },
    requestId: { cell: (id) => id && <Link to={`/changeRequests/${id}`}>{id}</Link> },
  },
  list: {
    lead: 'at',
    columns: ['at', 'account', 'role', 'action', 'resource', 'recordId', 'requestId'],
  },
});
