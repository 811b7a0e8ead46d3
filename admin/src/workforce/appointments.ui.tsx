import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('appointments', {
  list: { lead: 'practitioner' },
});
