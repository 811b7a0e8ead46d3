import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('bankAccounts', {
  list: { columns: ['practitioner', 'number', 'bank', 'since', 'until'] },
});
