import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { assertAccepted } from '../../console/api/faults.ts';
import { useIdempotencyKey } from '../../console/api/idempotency-key.ts';
import { queryClient } from '../../console/api/query-client.ts';
import { request } from '../../console/api/request.ts';
import type { MatchSheetQuery, SheetRowInput } from '../../generated/documents/graphql.ts';
import { MatchSheet, SubmitSheet } from '../training.documents.ts';
import { say } from '../words.ts';
import { rowsOf } from './sheet-rows.ts';

type Verdict = MatchSheetQuery['matchAttendanceSheet'][number];

/** A row of the sheet with what came of it: who it is about, and the minutes that count. */
export type MatchedRow = SheetRowInput &
  Pick<Verdict, 'verdict' | 'message'> & {
    personId: Verdict['practitionerId'];
    counted: Verdict['minutes'];
  };

export interface Source {
  file: string;
  cells: () => Promise<string[][]>;
}

export interface Matched {
  file: string;
  rows: MatchedRow[];
  good: MatchedRow[];
}

/** Reads a sheet and has every row judged. */
export const useMatching = (sessionId: string) =>
  useMutation({
    mutationFn: async ({ file, cells }: Source): Promise<Matched> => {
      const rows = rowsOf(await cells());
      const { matchAttendanceSheet } = await request(MatchSheet, { input: { sessionId, rows } });
      const judged = matchAttendanceSheet.map(({ verdict, message, practitionerId, minutes }, i) => ({
        ...rows[i]!,
        verdict,
        message,
        personId: practitionerId,
        counted: minutes,
      }));
      return { file, rows: judged, good: judged.filter(({ verdict }) => verdict === 'MATCHED') };
    },
  });

/** Sends the good rows as one request in which each stands for itself, and goes to it. */
export function useSubmitting(sessionId: string) {
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ file, rows, good }: Matched) => {
      const operations = good.map(({ personId, counted }) => ({
        createTrainingAttendance: { practitionerId: personId!, sessionId, minutes: counted! },
      }));
      const note = say('note', { file, all: rows.length, good: good.length });
      const input = { operations, mode: 'ROWS' as const, note, idempotencyKey: keyOf([operations, note]) };
      const { submitChangeRequest } = await request(SubmitSheet, { input });
      assertAccepted(submitChangeRequest.userErrors);
      return submitChangeRequest.changeRequest!.id;
    },
    onSuccess: (id) => {
      void queryClient.invalidateQueries();
      void navigate(`/changeRequests/${id}`, { replace: true });
    },
  });
}
