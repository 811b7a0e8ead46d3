import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('trainingPlans', {
  // A year is a name, not a quantity.
  fields: { firstYear: { cell: String }, lastYear: { cell: String } },
  list: {
    columns: [
      'title',
      'field',
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
