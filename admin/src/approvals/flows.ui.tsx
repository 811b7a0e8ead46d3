import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('flows', {
  list: { lead: 'name' },
});
