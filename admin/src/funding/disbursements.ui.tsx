import { defineUi } from '../console/ui/define-ui.ts';
import { InCapitals } from './in-capitals.tsx';

export default defineUi('disbursements', {
  list: {
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount'],
  },
  show: { extra: ({ amount }) => <InCapitals fen={amount} /> },
});
