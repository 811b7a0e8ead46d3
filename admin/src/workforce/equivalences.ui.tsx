import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('equivalences', {
  list: { lead: 'practitioner' },
});
