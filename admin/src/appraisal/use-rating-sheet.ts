import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { assertAccepted, messageOf } from '../console/api/faults.ts';
import { useIdempotencyKey } from '../console/api/idempotency-key.ts';
import { queryClient } from '../console/api/query-client.ts';
import { request } from '../console/api/request.ts';
import type { ChangeOperationInput, ReadRatingSheetQuery } from '../generated/documents/graphql.ts';
import { ReadRatingSheet, SubmitRating } from './rating.documents.ts';

type Sheet = NonNullable<ReadRatingSheetQuery['appraisalRating']>;
export type Indicator = Sheet['indicatorSet']['indicators']['nodes'][number];
/** Scores by indicator. */
type Scores = Readonly<Record<string, number>>;

const readSheet = async (id: string): Promise<Sheet | null> =>
  (await request(ReadRatingSheet, { id })).appraisalRating ?? null;

const keptScores = (sheet: Sheet | null | undefined): Scores =>
  Object.fromEntries((sheet?.scores.nodes ?? []).map(({ indicatorId, score }) => [indicatorId, score]));

/** What makes the kept scores those on the sheet: new ones entered, others changed. */
function operationsFor(ratingId: string, sheet: Sheet, scores: Scores): ChangeOperationInput[] {
  const kept = new Map(sheet.scores.nodes.map((node) => [node.indicatorId, node]));
  return Object.entries(scores).flatMap(([indicatorId, score]): ChangeOperationInput[] => {
    const known = kept.get(indicatorId);
    if (!known) return [{ createAppraisalScore: { ratingId, indicatorId, score } }];
    return known.score === score ? [] : [{ updateAppraisalScore: { id: known.id, update: { score } } }];
  });
}

/** One rating's scores while they are being typed; saving and submitting are one request each. */
export function useRatingSheet(ratingId: string) {
  const { message } = App.useApp();
  const keyOf = useIdempotencyKey();
  const { data: sheet } = useQuery({
    queryKey: ['rating-sheet', ratingId],
    queryFn: () => readSheet(ratingId),
  });
  const [typed, setTyped] = useState<Scores>({});
  const scores: Scores = { ...keptScores(sheet), ...typed };
  const { mutate, isPending } = useMutation({ mutationFn, onError, onSuccess });

  async function mutationFn(submit: boolean) {
    if (!sheet) return submit;
    const operations = [
      ...operationsFor(ratingId, sheet, scores),
      ...(submit ? [{ submitAppraisalRating: { id: ratingId } }] : []),
    ];
    if (operations.length === 0) return submit;
    const idempotencyKey = keyOf(operations);
    const answer = await request(SubmitRating, { input: { operations, idempotencyKey } });
    assertAccepted(answer.submitChangeRequest.userErrors);
    return submit;
  }

  async function onSuccess(submitted: boolean) {
    await queryClient.invalidateQueries();
    setTyped({});
    void message.success(t(submitted ? 'rating.submitted' : 'rating.saved'));
  }

  function onError(error: unknown) {
    void message.error(messageOf(error));
  }

  return {
    indicators: sheet?.indicatorSet.indicators.nodes,
    scores,
    isPending,
    setScore: (indicatorId: string, score: number) => setTyped({ ...typed, [indicatorId]: score }),
    save: () => mutate(false),
    submit: () => mutate(true),
  };
}
