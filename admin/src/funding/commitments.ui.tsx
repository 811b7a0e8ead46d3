import { defineUi } from '../console/ui/define-ui.ts';
import { InCapitals } from './in-capitals.tsx';
import { ReverseButton } from './reverse-button.tsx';

export default defineUi('commitments', {
  list: {
    columns: [
      'subject',
      'amount',
      'disbursed',
      'outstanding',
      'payeeKind',
      'institution',
      'practitioner',
      'businessDate',
      'allocation',
    ],
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount', 'outstanding', 'disbursed'],
  },
  show: {
    extra: ({ amount }) => <InCapitals fen={amount} />,
    actions: ({ id }) => <ReverseButton stage="COMMITMENT" id={id} />,
  },
});
