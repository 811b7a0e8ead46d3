import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';

const api = useApi();

/** Runs the audit suite of the GraphQL over HTTP specification; gives the ids of what did not pass. */
async function failures(headers: Record<string, string>): Promise<string[]> {
  const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
  const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn });
  expect(audits).toHaveLength(61);
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if ('response' in result) await result.response.body?.cancel().catch(() => undefined);
    if (result.status !== 'ok') failed.push(audit.id);
  }
  return failed;
}

describe('GraphQL over HTTP', () => {
  test('all 61 audits pass for a client that shows it is no form of another site', async () => {
    expect(await failures({ 'apollo-require-preflight': 'true' })).toEqual([]);
  });

  /** Browsers send such requests for any site without asking first, so they are refused; these audits would allow them. */
  test('58 pass without that header: a GET that any page could send is refused', async () => {
    expect(await failures({})).toEqual(['5A70', 'D6D5', '6A70']);
  });
});
