import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('scorecards', {
  // A year is no amount: it has no thousands.
  fields: { year: { cell: (year) => String(year) } },
  list: { columns: ['year', 'office', 'division', 'countedOn', 'state', 'rating'], lead: 'year' },
});
