import { defineUi } from '../console/ui/define-ui.ts';
import { OwnRatingSheet } from './own-rating-sheet.tsx';

export default defineUi('appraisalRatings', {
  list: {
    columns: ['title', 'side', 'rater', 'state', 'total', 'submittedOn'],
    filters: ['state', 'side', 'rater', 'division'],
  },
  show: { extra: ({ id, state }) => <OwnRatingSheet id={id} state={state} /> },
});
