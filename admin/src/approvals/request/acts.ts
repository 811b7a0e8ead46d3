import { assertAccepted } from '../../console/api/faults.ts';
import { uploadFile } from '../../console/api/files.ts';
import { newIdempotencyKey } from '../../console/api/idempotency-key.ts';
import { queryClient } from '../../console/api/query-client.ts';
import { request } from '../../console/api/request.ts';
import type { DecideRequestsMutation, Verdict } from '../../generated/documents/graphql.ts';
import {
  AttachToRequest,
  CommentOnRequest,
  DecideRequests,
  SubmitDraft,
  WithdrawRequest,
} from './request.documents.ts';

export type DecisionResult = DecideRequestsMutation['decideChangeRequests']['results'][number];

/** Lists, counts and records all may differ after an act. */
function forgetEverythingRead() {
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
}

/** Decides each request on its own; the results say which were refused and why. */
export async function decide(ids: string[], verdict: Verdict, reason?: string): Promise<DecisionResult[]> {
  const idempotencyKey = newIdempotencyKey();
  const { decideChangeRequests } = await request(DecideRequests, {
    input: { ids, verdict, reason, idempotencyKey },
  });
  void forgetEverythingRead();
  return decideChangeRequests.results;
}

export async function comment(id: string, text: string): Promise<void> {
  const { commentOnChangeRequest } = await request(CommentOnRequest, { input: { id, text } });
  assertAccepted(commentOnChangeRequest.userErrors);
  await forgetEverythingRead();
}

export async function attach(id: string, file: File): Promise<void> {
  const fileId = await uploadFile(file);
  const { attachToChangeRequest } = await request(AttachToRequest, { input: { id, fileId } });
  assertAccepted(attachToChangeRequest.userErrors);
  await forgetEverythingRead();
}

export async function withdraw(id: string, reason: string): Promise<void> {
  const { withdrawChangeRequest } = await request(WithdrawRequest, { input: { id, reason } });
  assertAccepted(withdrawChangeRequest.userErrors);
  await forgetEverythingRead();
}

export async function submitDraft(id: string): Promise<void> {
  const { submitDraft: answer } = await request(SubmitDraft, { input: { id } });
  assertAccepted(answer.userErrors);
  await forgetEverythingRead();
}
