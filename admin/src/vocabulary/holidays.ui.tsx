import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('holidays', {
  list: { lead: 'day' },
});
