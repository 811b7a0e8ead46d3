import pg from 'pg';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));

/** Ends every connection that the server has, as a restart of the database does. */
async function cutConnections(): Promise<number> {
  const owner = new pg.Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where usename = 'shegong_app' and datname = current_database()`,
  );
  await owner.end();
  return rows[0].n;
}

test('the server outlives lost connections and goes on with new ones', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  const { requestId } = await create(union, practitioner());
  await coordinator.get('{ practitioners { totalCount } }');
  expect(await cutConnections()).toBeGreaterThan(0);
  await expect
    .poll(
      async () => (await coordinator.ask('{ practitioners { totalCount } }')).data?.practitioners.totalCount,
    )
    .toBe(0);
  await expect
    .poll(async () => (await decide(coordinator, [requestId]).catch(() => []))[0]?.changeRequest?.state)
    .toBe('APPLIED');
});

test('a connection cut in the middle of decisions loses nothing acknowledged and doubles nothing', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  const requests = await Promise.all(Array.from({ length: 12 }, () => create(union, practitioner())));
  const deciding = requests.map(({ requestId }) => decide(coordinator, [requestId]).catch(() => []));
  await cutConnections();
  const acknowledged = (await Promise.all(deciding))
    .flat()
    .filter((r) => r.userErrors.length === 0)
    .map((r) => r.id);
  const ids = JSON.stringify(requests.map((r) => r.requestId));
  await expect
    .poll(
      async () => (await union.ask('{ __typename me { permissions } changeRequests { totalCount } }')).errors,
    )
    .toBeUndefined();
  const { changeRequests } = await union.get(
    `{ changeRequests(filter: { id: { in: ${ids} } }) { nodes { id state decisions { totalCount } } } }`,
  );
  for (const { id, state, decisions } of changeRequests.nodes) {
    expect([state, decisions.totalCount]).toEqual(state === 'APPLIED' ? ['APPLIED', 1] : ['PENDING', 0]);
    if (acknowledged.includes(id)) expect(state).toBe('APPLIED');
  }
  const applied = changeRequests.nodes.filter((r: { state: string }) => r.state === 'APPLIED').length;
  const { practitioners } = await union.get('{ practitioners { totalCount } }');
  expect(practitioners.totalCount).toBe(applied + 1);
});
