import { useMay } from '../app/session/viewer.ts';
import { RatingSheet } from './rating-sheet.tsx';

/** The sheet, for whoever may rate and while there is something to rate. */
export function OwnRatingSheet({ id, state }: { id: string; state: string }) {
  const may = useMay();
  return state === 'PENDING' && may('appraisalScores:create') ? <RatingSheet ratingId={id} /> : null;
}
