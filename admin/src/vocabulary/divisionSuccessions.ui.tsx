import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('divisionSuccessions', {
  list: { lead: 'from' },
});
