import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('fundingSources', {
  list: {
    sort: { field: 'fiscalYear', order: 'desc' },
    totals: ['appropriated', 'allocated', 'committed', 'disbursed', 'available'],
  },
  form: { ownDivision: true },
});
