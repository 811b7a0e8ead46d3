import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('inspections', {
  list: { lead: 'institution' },
});
