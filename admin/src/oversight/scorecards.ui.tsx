import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('scorecards', {
  list: { columns: ['year', 'office', 'division', 'countedOn', 'state', 'rating'], lead: 'year' },
});
