import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { t } from '../app/locale/locale.ts';
import { ApiFault, assertAccepted, messageOf } from '../console/api/faults.ts';
import { useIdempotencyKey } from '../console/api/idempotency-key.ts';
import { queryClient } from '../console/api/query-client.ts';
import { request } from '../console/api/request.ts';
import type { ChangeOperationInput, ReadRatingSheetQuery } from '../generated/documents/graphql.ts';
import { ReadRatingSheet, SubmitRating } from './rating.documents.ts';
import { useTypedScores } from './use-typed-scores.ts';
import type { Scores } from './use-typed-scores.ts';

type Sheet = NonNullable<ReadRatingSheetQuery['appraisalRating']>;
export type Indicator = Sheet['indicatorSet']['indicators']['nodes'][number];

/** Scores on their way: to be saved, or to be submitted as well. */
interface Sending {
  sheet: Sheet;
  sent: Scores;
  submits: boolean;
}

async function readSheet(id: string): Promise<Sheet> {
  const { appraisalRating } = await request(ReadRatingSheet, { id });
  if (!appraisalRating) throw new ApiFault('NOT_FOUND', t('fault.notFound'));
  return appraisalRating;
}

const keptScores = (sheet: Sheet | undefined): Scores =>
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
  const query = useQuery({ queryKey: ['rating-sheet', ratingId], queryFn: () => readSheet(ratingId) });
  const sheet = query.data;
  const { typed, setScore, forget } = useTypedScores(ratingId);
  const { mutate, isPending, variables } = useMutation({ mutationFn, onError, onSuccess });

  async function mutationFn({ sheet: known, sent, submits }: Sending) {
    const operations = [
      ...operationsFor(ratingId, known, sent),
      ...(submits ? [{ submitAppraisalRating: { id: ratingId } }] : []),
    ];
    if (operations.length === 0) return;
    const idempotencyKey = keyOf(operations);
    const answer = await request(SubmitRating, { input: { operations, idempotencyKey } });
    assertAccepted(answer.submitChangeRequest.userErrors);
  }

  async function onSuccess(_: void, { sent, submits }: Sending) {
    await queryClient.invalidateQueries();
    forget(sent);
    void message.success(t(submits ? 'rating.submitted' : 'rating.saved'));
  }

  function onError(error: unknown) {
    void message.error(messageOf(error));
  }

  const send = (submits: boolean) => sheet && mutate({ sheet, sent: typed, submits });
  return {
    error: sheet ? null : query.error,
    retry: () => void query.refetch(),
    indicators: sheet?.indicatorSet.indicators.nodes,
    scores: { ...keptScores(sheet), ...typed },
    unsaved: Object.keys(typed).length,
    isPending,
    isSubmitting: isPending && variables.submits,
    setScore,
    save: () => send(false),
    submit: () => send(true),
  };
}
