import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('ledgerTransfers', {
  list: {
    columns: ['entryNumber', 'businessDate', 'reason', 'amount', 'from', 'to', 'key'],
    lead: 'entryNumber',
    filters: ['reason', 'fundKind', 'businessDate', 'division'],
    sort: { field: 'entryNumber', order: 'desc' },
  },
});
