import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('allocations', {
  list: {
    columns: [
      'documentNumber',
      'programme',
      'source',
      'amount',
      'uncommitted',
      'committed',
      'disbursed',
      'executionRate',
      'businessDate',
    ],
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount', 'uncommitted', 'committed', 'disbursed'],
  },
});
