import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('registrationApplications', {
  list: {
    lead: 'kind',
    columns: ['kind', 'practitioner', 'certificate', 'appliedOn', 'practisingAt', 'lateReason'],
    sort: { field: 'appliedOn', order: 'desc' },
  },
});
