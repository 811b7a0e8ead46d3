import { useState } from 'react';
import { useViewer } from '../app/session/viewer.ts';
import { readStoredJson, writeStoredJson } from '../console/storage.ts';

/** Scores by indicator. */
export type Scores = Readonly<Record<string, number>>;

const without = (scores: Scores, sent: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).filter(([id, score]) => sent[id] !== score));

/** Scores that are typed and not yet saved. The browser keeps them, by account and rating: leaving the page loses none. */
export function useTypedScores(ratingId: string) {
  const { account } = useViewer();
  const key = `unsaved:${account.username}:appraisalRatings/${ratingId}/scores`;
  const [typed, setTyped] = useState<Scores>(() => readStoredJson(key) ?? {});
  // What the browser keeps is changed for itself: the page may be left while its scores are on their way.
  function change(changed: (scores: Scores) => Scores) {
    setTyped(changed);
    const kept = changed(readStoredJson(key) ?? {});
    writeStoredJson(key, Object.keys(kept).length > 0 ? kept : undefined);
  }
  return {
    typed,
    setScore: (indicatorId: string, score: number) =>
      change((scores) => ({ ...scores, [indicatorId]: score })),
    /** Forgets the scores that were sent, but for those typed anew since. */
    forget: (sent: Scores) => change((scores) => without(scores, sent)),
  };
}
