import { assertAccepted } from '../console/api/faults.ts';
import { queryClient } from '../console/api/query-client.ts';
import { request } from '../console/api/request.ts';
import type { DelegateInput, IssueTokenInput } from '../generated/documents/graphql.ts';
import {
  Delegate,
  EndDelegation,
  IssueAccessToken,
  IssuePassword,
  RevokeAccessToken,
} from './account.documents.ts';

export const TOKENS_KEY = ['access-tokens'];
export const DELEGATIONS_KEY = ['delegations'];

/** @returns the token, which nobody can read again */
export async function issueToken(input: IssueTokenInput): Promise<string> {
  const { issueAccessToken } = await request(IssueAccessToken, { input });
  assertAccepted(issueAccessToken.userErrors);
  void queryClient.invalidateQueries({ queryKey: TOKENS_KEY });
  return issueAccessToken.token ?? '';
}

export async function revokeToken(id: string): Promise<void> {
  const { revokeAccessToken } = await request(RevokeAccessToken, { input: { id } });
  assertAccepted(revokeAccessToken.userErrors);
  await queryClient.invalidateQueries({ queryKey: TOKENS_KEY });
}

export async function delegate(input: DelegateInput): Promise<void> {
  const { delegate: answer } = await request(Delegate, { input });
  assertAccepted(answer.userErrors);
  await queryClient.invalidateQueries({ queryKey: DELEGATIONS_KEY });
}

export async function endDelegation(id: string): Promise<void> {
  const { endDelegation: answer } = await request(EndDelegation, { input: { id } });
  assertAccepted(answer.userErrors);
  await queryClient.invalidateQueries({ queryKey: DELEGATIONS_KEY });
}

/** @returns the one-time password, which nobody can read again */
export async function issuePassword(accountId: string): Promise<string> {
  const { issuePassword: answer } = await request(IssuePassword, { input: { accountId } });
  assertAccepted(answer.userErrors);
  return answer.password ?? '';
}
