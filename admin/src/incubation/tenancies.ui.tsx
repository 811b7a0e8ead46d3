import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('tenancies', {
  list: {
    columns: ['base', 'places', 'appliedOn', 'admittedOn', 'termEndsOn', 'state'],
    filters: ['state', 'base', 'institution', 'overdue'],
  },
});
