import { defineUi } from '../console/ui/define-ui.ts';
import { InCapitals } from './in-capitals.tsx';
import { ReverseButton } from './reverse-button.tsx';

export default defineUi('disbursements', {
  list: {
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount'],
  },
  show: {
    extra: ({ amount }) => <InCapitals fen={amount} />,
    actions: ({ id }) => <ReverseButton stage="DISBURSEMENT" id={id} />,
  },
});
