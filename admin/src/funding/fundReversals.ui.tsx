import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('fundReversals', {
  list: { sort: { field: 'businessDate', order: 'desc' }, totals: ['amount'] },
  form: { ownDivision: true },
});
