import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('developmentTargets', {
  // A year is no amount: it has no thousands.
  fields: { year: { cell: (year) => String(year) } },
  list: {
    lead: 'indicator',
    columns: ['indicator', 'year', 'division', 'value', 'clause'],
    sort: { field: 'year', order: 'desc' },
  },
});
