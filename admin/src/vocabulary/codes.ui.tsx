import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('codes', {
  list: { lead: 'name' },
});
