import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('rankPromotions', {
  // The record's name says who rises to what.
  list: { columns: ['practitioner', 'state', 'promotedOn'], filters: ['rank', 'state'] },
});
