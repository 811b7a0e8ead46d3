import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint } from '../support/people.ts';

const api = useApi({}, (a) => appoint(a, [{ username: 'city', role: 'COORDINATOR' }]));
let city: Person;
let owner: pg.Client;
beforeAll(async () => {
  city = await api.as('city');
  owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(() => owner.end());

/** Runs work while nobody else may even read the practitioners. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  await owner.query('begin; lock table practitioner in access exclusive mode');
  try {
    return await work();
  } finally {
    await owner.query('rollback');
  }
}

/** Cancels what waits for the lock, over and over, as its time-out would. */
async function timingOut<T>(work: () => Promise<T>): Promise<T> {
  const cancel = `select pg_cancel_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  const cancelling = setInterval(() => void owner.query(cancel), 100);
  try {
    return await work();
  } finally {
    clearInterval(cancelling);
  }
}

describe('a known query whose statement fails', () => {
  const query = '{ practitioners(first: 3) { nodes { id name } } }';

  test('is told as Apollo tells it, and not run again', async () => {
    await city.get(query);
    const before = api.server.reader.statements;
    const known = await whileLocked(() => timingOut(async () => (await city.raw(query)).text()));
    expect(api.server.reader.statements - before).toBe(1);
    const anew = await whileLocked(() => timingOut(async () => (await city.raw(`${query} `)).text()));
    expect(known).toBe(anew);
    expect(JSON.parse(known).errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
  });

  test('is told of a value of the wrong form with the same bytes', async () => {
    const by = `query($id: ID) { practitioners(filter: { id: { eq: $id } }) { nodes { id } } }`;
    await city.get(by, { id: '1' });
    const [known, anew] = [await city.raw(by, { id: 'x' }), await city.raw(`${by} `, { id: 'x' })];
    expect(known.status).toBe(anew.status);
    expect(await known.text()).toBe(await anew.text());
  });

  test('is tried on a new connection where its own is lost', async () => {
    await city.get(query);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'shegong_app' and datname = current_database()`,
    );
    await expect.poll(async () => (await city.ask(query)).errors).toBeUndefined();
  });
});

test('readers that find every connection taken are told so after a while', { timeout: 40_000 }, async () => {
  const ask = (n: number) => city.ask(`{ practitioners(first: ${n + 1}) { totalCount nodes { id } } }`);
  const answers = await whileLocked(async () => {
    const asked = Array.from({ length: 9 }, (_, n) => ask(n));
    const first = await Promise.race(asked);
    return { first, asked };
  });
  expect(answers.first.errors).toMatchObject([{ extensions: { code: 'BUSY' } }]);
  const rest = await Promise.all(answers.asked);
  expect(rest.filter((a) => a.errors)).toHaveLength(1);
});

test('a unit of work waits for a lock, and for a statement, only so long', async () => {
  const limits = await asPipeline(api.orm, { accountId: null }, (em) =>
    em.execute(
      `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`,
    ),
  );
  expect(limits).toEqual([{ lock: '1min', statement: '2min' }]);
  const inVain = whileLocked(() =>
    asPipeline(api.orm, { accountId: null }, async (em) => {
      await em.execute(`set local lock_timeout = '100ms'`);
      await em.execute('select 1 from practitioner');
    }),
  );
  await expect(inVain).rejects.toMatchObject({ extensions: { code: 'BUSY' } });
});
