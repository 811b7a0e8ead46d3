import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../server/src/kernel/query/reader.ts';
import { ScopedQuery } from '../../server/src/kernel/query/scoped-query.ts';
import type { Actor } from '../../server/src/kernel/scope/actor.ts';
import { lostConnection } from '../../server/src/kernel/store/connecting.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { useApi } from '../support/api.ts';

const api = useApi();
const actor: Actor = { accountId: '1', role: 'COORDINATOR', grantId: '1', holdings: {} };
const appUrl = (): string => appUrlOf(api.database.ownerUrl, api.database.key);

async function asOwner(sql: string): Promise<number | null> {
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  try {
    return (await owner.query(sql)).rowCount;
  } finally {
    await owner.end();
  }
}

describe('one connection for every reader', () => {
  let reader: Reader;
  beforeAll(() => {
    reader = new Reader({ connectionString: appUrl(), max: 1, application_name: 'lost' });
  });
  afterAll(() => reader.close());

  const sleep = { name: 'sleep', text: 'select pg_sleep($1)' };
  const end = (): Promise<number | null> =>
    asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lost' and wait_event = 'PgSleep'`,
    );

  test('is made anew at once where it was ended in the middle of a statement', async () => {
    // A statement that the connection knows, so that nothing else makes it doubtful.
    await reader.rows({ ...sleep, values: [0] }, actor);
    const asleep = reader.rows({ ...sleep, values: [60] }, actor).catch((error: unknown) => error);
    await expect.poll(end).toBe(1);
    expect(lostConnection(await asleep)).toBe(true);
    expect(await reader.rows({ text: 'select 1', values: [] }, actor)).toEqual([['1']]);
  });
});

test('a statement that finds its connection ended is told so', async () => {
  const client = new pg.Client({ connectionString: appUrl() });
  await client.connect();
  await client.end();
  const query = new ScopedQuery(
    { name: 'scope', key: '', text: 'select 1', values: [] },
    { text: 'select 1', values: [] },
  );
  const told = new Promise((resolve) => (query.callback = resolve));
  client.query(query);
  expect(lostConnection(await told)).toBe(true);
  expect(query.unsure).toBe(true);
});
