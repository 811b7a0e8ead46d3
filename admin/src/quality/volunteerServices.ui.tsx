import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('volunteerServices', {
  list: {
    columns: ['volunteer', 'activity', 'hours', 'state', 'certifiedOn'],
    filters: ['activity', 'volunteer', 'state'],
  },
});
