import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('disciplinaryCases', {
  list: { columns: ['subject', 'practitioner', 'state', 'openedOn', 'investigators', 'outcome'] },
});
