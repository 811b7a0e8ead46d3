import { Client } from 'pg';
import { expect, test } from 'vitest';
import { verifySql } from '../../server/src/audit/objects.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner } from '../support/requests.ts';
import { startServerProcess } from '../support/server-process.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));

/** The requests by state; each applied one has one decision. */
async function states(person: Person): Promise<Map<string, string>> {
  const { changeRequests } = await person.get(
    '{ changeRequests(paging: { limit: 100 }) { nodes { id state decisions { totalCount } } } }',
  );
  for (const { state, decisions } of changeRequests.nodes)
    expect([state, decisions.totalCount]).toEqual(state === 'APPLIED' ? ['APPLIED', 1] : ['PENDING', 0]);
  return new Map(changeRequests.nodes.map((r: { id: string; state: string }) => [r.id, r.state]));
}

/** Decides on a server that is killed as soon as it has acknowledged one; tells which it had acknowledged. */
async function decideUntilKilled(checker: Person, ids: string[]): Promise<string[]> {
  const server = await startServerProcess(api.database);
  const there = checker.at(server.url);
  const deciding = ids.map((id) => decide(there, [id]).catch(() => []));
  await Promise.race(deciding);
  await server.kill();
  const results = (await Promise.all(deciding)).flat();
  return results.filter((r) => r.userErrors.length === 0).map((r) => r.id);
}

async function brokenAuditEntries(): Promise<unknown[]> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(verifySql);
  await owner.end();
  return rows;
}

test('a server killed in the middle of decisions loses nothing acknowledged, and tells of each once', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  const made = await Promise.all(Array.from({ length: 24 }, () => create(union, practitioner())));
  const ids = made.map((m) => m.requestId);
  const acknowledged: string[] = [];
  for (let deaths = 0; deaths < 2; deaths++) {
    const seen = await states(union);
    const pending = ids.filter((id) => seen.get(id) === 'PENDING');
    acknowledged.push(...(await decideUntilKilled(coordinator, pending.slice(0, 10))));
  }
  const seen = await states(union);
  expect(acknowledged.length).toBeGreaterThanOrEqual(2);
  for (const id of acknowledged) expect(seen.get(id)).toBe('APPLIED');

  const server = await startServerProcess(api.database);
  const pending = ids.filter((id) => seen.get(id) === 'PENDING');
  await Promise.all(pending.map((id) => decide(coordinator.at(server.url), [id])));
  const told = async () => {
    const { notifications } = await union.get(
      `{ notifications(filter: { kind: { eq: DECIDED } }, paging: { limit: 100 }) { nodes { recordId } } }`,
    );
    return notifications.nodes.map((n: { recordId: string }) => n.recordId).toSorted();
  };
  await expect.poll(told).toEqual(ids.toSorted());
  await server.kill();
  expect(new Set((await states(union)).values())).toEqual(new Set(['APPLIED']));
  expect((await union.get('{ practitioners { totalCount } }')).practitioners.totalCount).toBe(ids.length);
  expect(await brokenAuditEntries()).toEqual([]);
}, 180_000);
