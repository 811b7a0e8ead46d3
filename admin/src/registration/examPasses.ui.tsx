import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('examPasses', {
  list: {
    lead: 'level',
    columns: ['level', 'practitioner', 'year', 'state', 'proofValidUntil', 'certificateNumber'],
  },
});
