import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from '../../server/src/kernel/query/reader.ts';
import type { Actor } from '../../server/src/kernel/scope/actor.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { useApi } from '../support/api.ts';

// A connection keeps the settings of whom it served last, so one connection has to serve everybody here.
const api = useApi();
let reader: Reader;

beforeAll(() => {
  const { ownerUrl, key } = api.database;
  reader = new Reader({ connectionString: appUrlOf(ownerUrl, key), max: 1 });
});
afterAll(() => reader.close());

const coordinatorOf = (from: string, to: string): Actor => ({
  accountId: '1',
  role: 'COORDINATOR',
  grantId: '1',
  holdings: { division: [{ from, to }] },
});
const sanyuan = coordinatorOf('350404', '350405');
const shaxian = coordinatorOf('350405', '350406');

const settingSeen = async (actor: Actor): Promise<string> =>
  (await reader.rows({ text: `select current_setting('scope.division')`, values: [] }, actor))[0]![0]!;
const backend = async (actor: Actor): Promise<string> =>
  (await reader.rows({ text: 'select pg_backend_pid()', values: [] }, actor))[0]![0]!;
const failing = (actor: Actor): Promise<unknown> =>
  reader.rows({ name: 'failing', text: 'select 1 / $1::int', values: [0] }, actor);

test('each sees their own scope on the connection that served another before', async () => {
  const connection = await backend(sanyuan);
  expect(await settingSeen(shaxian)).toBe('{[350405,350406)}');
  expect(await settingSeen(sanyuan)).toBe('{[350404,350405)}');
  expect(await settingSeen(sanyuan)).toBe('{[350404,350405)}');
  expect(await backend(shaxian)).toBe(connection);
});

test('also after a statement failed, which takes its settings back', async () => {
  await reader.rows({ name: 'failing', text: 'select 1 / $1::int', values: [1] }, sanyuan);
  const connection = await backend(sanyuan);
  await expect(failing(shaxian)).rejects.toThrow('division by zero');
  expect(await settingSeen(shaxian)).toBe('{[350405,350406)}');
  await expect(failing(shaxian)).rejects.toThrow('division by zero');
  expect(await settingSeen(sanyuan)).toBe('{[350404,350405)}');
  expect(await backend(sanyuan)).toBe(connection);
});

test('also side by side', async () => {
  const seen = await Promise.all(
    Array.from({ length: 40 }, (_, i) => settingSeen(i % 3 === 0 ? sanyuan : shaxian)),
  );
  expect(seen).toEqual(
    Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? '{[350404,350405)}' : '{[350405,350406)}')),
  );
});

describe('few connections for many roles', () => {
  let few: Reader;
  const roles = ['COORDINATOR', 'REGISTRAR', 'FINANCE_OFFICER', 'ANALYST', 'SECTOR_OFFICER'];
  const one = (role: string): Promise<unknown> =>
    few.rows({ text: 'select 1', values: [] }, { ...sanyuan, role });

  beforeAll(() => {
    const { ownerUrl, key } = api.database;
    const connectionString = appUrlOf(ownerUrl, key);
    few = new Reader({ connectionString, max: 2, application_name: 'few', idleTimeoutMillis: 60_000 }, 3);
  });
  afterAll(() => few.close());

  test('those of roles that nobody uses just now make room for others', async () => {
    for (const role of roles) await one(role);
    const open = async (): Promise<number> => {
      const sql = `select count(*)::int as n from pg_stat_activity where application_name = 'few'`;
      const [row] = (await api.orm.em.fork().execute(sql)) as { n: number }[];
      return row!.n;
    };
    await expect.poll(open).toBeLessThanOrEqual(3);
    expect(await one('COORDINATOR')).toEqual([['1']]);
  });

  test('one that was just asked for is not taken away', async () => {
    for (let round = 0; round < 20; round++) {
      await one('COORDINATOR');
      // In the same tick, before the first has its connection in hand.
      expect(await Promise.all(roles.map(one))).toHaveLength(roles.length);
    }
  });
});
