import { defineUi } from '../console/ui/define-ui.ts';
import { ReverseButton } from './reverse-button.tsx';

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
  show: { actions: ({ id }) => <ReverseButton stage="ALLOCATION" id={id} /> },
});
