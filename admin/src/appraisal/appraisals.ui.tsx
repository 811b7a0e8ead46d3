import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('appraisals', {
  // The record's name says who and when.
  list: {
    columns: ['post', 'served', 'state', 'total', 'grade'],
    filters: ['period', 'state', 'grade', 'post'],
  },
});
