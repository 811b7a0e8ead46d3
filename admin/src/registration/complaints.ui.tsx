import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('complaints', {
  list: { columns: ['subject', 'practitioner', 'state', 'receivedOn', 'channel', 'complainant'] },
});
