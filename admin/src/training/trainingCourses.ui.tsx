import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('trainingCourses', {
  list: {
    columns: ['title', 'field', 'providerKind', 'provider', 'division', 'audiences'],
    filters: ['field', 'providerKind', 'division', 'sector'],
  },
});
