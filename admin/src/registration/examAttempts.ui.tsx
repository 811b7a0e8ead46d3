import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('examAttempts', {
  list: {
    lead: 'paper',
    columns: ['paper', 'practitioner', 'year', 'result', 'score', 'admissionNumber'],
    filters: ['year', 'paper', 'result'],
  },
  form: { initial: { result: 'ENROLLED' } },
});
