import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('trainingPlans', {
  list: {
    columns: [
      'title',
      'field',
      'horizon',
      'firstYear',
      'lastYear',
      'state',
      'plannedPeople',
      'actualPeople',
      'plannedHours',
      'actualHours',
    ],
    filters: ['field', 'horizon', 'division', 'state'],
  },
});
