import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('sanctions', {
  list: {
    filters: ['kind', 'standing'],
    lead: 'kind',
    columns: ['kind', 'practitioner', 'documentNumber', 'effectiveFrom', 'effectiveUntil', 'standing'],
  },
});
