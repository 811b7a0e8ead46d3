import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('bids', {
  list: { columns: ['call', 'supplier', 'submittedOn', 'amount', 'score', 'state'] },
});
