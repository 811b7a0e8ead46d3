import { defineUi } from '../console/ui/define-ui.ts';
import { ReverseButton } from './reverse-button.tsx';

export default defineUi('appropriations', {
  list: {
    sort: { field: 'businessDate', order: 'desc' },
    totals: ['amount'],
  },
  show: { actions: ({ id }) => <ReverseButton stage="APPROPRIATION" id={id} /> },
});
