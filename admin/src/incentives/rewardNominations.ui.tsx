import { defineUi } from '../console/ui/define-ui.ts';

export default defineUi('rewardNominations', {
  // The record's name says who and for what.
  list: {
    columns: ['kind', 'state', 'averageScore', 'noticeFrom', 'noticeUntil', 'conferredOn', 'division'],
    filters: ['programme', 'kind', 'state', 'division'],
  },
});
