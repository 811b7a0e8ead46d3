import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('developmentTargets', {
  list: {
    lead: 'indicator',
    columns: ['indicator', 'year', 'division', 'value', 'clause'],
    sort: { field: 'year', order: 'desc' },
  },
});
