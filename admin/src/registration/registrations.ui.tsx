import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('registrations', {
  list: {
    lead: 'number',
    columns: ['number', 'practitioner', 'level', 'standing', 'validFrom', 'validUntil', 'daysLeft'],
    filters: ['standing', 'kind', 'validUntil'],
  },
  form: { initial: { kind: 'FIRST' } },
});
