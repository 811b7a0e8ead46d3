import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('grades', {
  list: { lead: 'institution' },
});
