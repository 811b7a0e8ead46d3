import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('appraisalScores', {
  list: { lead: 'indicator', columns: ['indicator', 'score', 'ground', 'rating'] },
});
