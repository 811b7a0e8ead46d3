import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { appoint, COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { each, patience, scaled } from '../support/scale.ts';

const CHECKERS = 8;
const checkerNames = Array.from({ length: CHECKERS }, (_, i) => `checker.${i}`);

const api = useApi({}, async (a) => {
  await funds.staffed(a);
  await appoint(
    a,
    checkerNames.map((username) => ({ username, role: 'COORDINATOR', division: COUNTY })),
  );
});
let office: Office;
let checkers: Person[];
beforeAll(async () => {
  office = await funds.officeOf(api);
  checkers = await Promise.all(checkerNames.map((name) => api.as(name)));
});

/** How many deadlocks PostgreSQL has had to end; it tells within a second. */
async function deadlocks(): Promise<number> {
  await pause(1500);
  const [row] = (await api.orm.em.execute(
    'select deadlocks::int as n from pg_stat_database where datname = current_database()',
  )) as [{ n: number }];
  return row.n;
}

test(
  'requests whose acts draw on the same accounts in whatever order never wait for each other in a circle',
  { timeout: patience(300_000) },
  async () => {
    const sourceId = await enacted(office, funds.source());
    const programmeId = await enacted(office, funds.programme());
    await enacted(office, funds.appropriation(sourceId, 10_000_00));
    const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 5_000_00));
    const commitmentId = await enacted(office, funds.commitment(allocationId, 2_000_00));
    const acts = [
      funds.allocation(sourceId, programmeId, 1_00),
      funds.commitment(allocationId, 1_00),
      funds.disbursement(commitmentId, 1_00),
      funds.reversal('COMMITMENT', { commitmentId }, 50),
    ];
    const requests = Array.from({ length: scaled(400) }, (_, i) => [
      ...acts.slice(i % acts.length),
      ...acts.slice(0, i % acts.length),
    ]);
    const waiting: string[] = [];
    for (const operations of requests) {
      const made = await submit(office.maker, operations);
      expect(made.errors).toEqual([]);
      waiting.push(made.requestId!);
    }
    const before = await deadlocks();
    let applied = 0;
    await each([...waiting.entries()], CHECKERS, async ([i, requestId]) => {
      const [result] = await decide(checkers[i % CHECKERS]!, [requestId]);
      if (result?.changeRequest?.state === 'APPLIED') applied++;
    });
    expect(applied).toBe(requests.length);
    expect((await deadlocks()) - before).toBe(0);
  },
);
