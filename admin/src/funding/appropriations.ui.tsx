import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('appropriations', {
  list: {
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount'],
  },
});
