import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ledgerChecks } from '../../server/src/funding/verification.ts';
import type { Person } from '../support/api.ts';
import { Bank } from '../support/bank.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { decide, submit } from '../support/requests.ts';
import { each, scaled, patience } from '../support/scale.ts';

const ROWS = 10;
const WORKERS = 16;
const KILLS = scaled(20);
const REQUESTS = scaled(10_000) / ROWS;

let bank: Bank;
let office: Office;
const allocations: string[] = [];
let sourceId: string;
let programmeId: string;

beforeAll(async () => {
  bank = new Bank(await mkdtemp(join(tmpdir(), 'shegong-bank-')));
  await bank.open();
  const [maker, coordinator, city] = await Promise.all(
    ['finance.county', 'coordinator', 'city'].map((name) => bank.signIn(name)),
  );
  office = { maker: maker!, coordinator: coordinator!, city: city! };
  sourceId = await enacted(office, funds.source());
  programmeId = await enacted(office, funds.programme());
  await enacted(office, funds.appropriation(sourceId, 10_000_00));
  for (let i = 0; i < 4; i++)
    allocations.push(await enacted(office, funds.allocation(sourceId, programmeId, 1_000_00)));
}, 180_000);
afterAll(() => bank.close());

const some = (most: number): number => 1 + Math.floor(Math.random() * most);
const pick = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!;
const commitments: string[] = [];
/** The latest ones, of which each is drawn on but a few times before others take its place. */
const LATEST = 50;

/** Acts that draw on the same few accounts, now and then for more than there is. */
function act(): object {
  const greedy = Math.random() < 0.003;
  const kind = pick(commitments.length > 0 ? ['allocate', 'commit', 'disburse', 'reverse'] : ['commit']);
  if (kind === 'allocate') return funds.allocation(sourceId, programmeId, some(1_00));
  if (kind === 'commit') return funds.commitment(pick(allocations), greedy ? 5_000_00 : 1_00 + some(50));
  const [commitmentId, amount] = [pick(commitments.slice(-LATEST)), greedy ? 5_00 : some(20)];
  if (kind === 'disburse') return funds.disbursement(commitmentId, amount);
  return funds.reversal('COMMITMENT', { commitmentId }, amount);
}

interface Acknowledged {
  requestId: string;
  applied: number;
}

/** A request of several acts, each for itself; proposed and approved by people who ask until they are answered. */
async function transact(serial: string): Promise<Acknowledged> {
  const operations = Array.from({ length: ROWS }, act);
  const more = { mode: 'ROWS', idempotencyKey: `bank-${serial}` };
  const insist = <T>(who: Person, ask: (person: Person) => Promise<T>): Promise<T> => bank.insist(who, ask);
  const made = await insist(office.maker, (maker) => submit(maker, operations, more));
  // More than there is: refused, and something else is asked for.
  if (!made.requestId) return transact(`${serial}'`);
  for (const checker of [office.coordinator, office.city])
    await insist(checker, (person) => decide(person, [made.requestId]));
  const { changeRequest } = await insist(office.maker, (maker) =>
    maker.get(
      `{ changeRequest(id: "${made.requestId}") { state operations { nodes { resource state recordId } } } }`,
    ),
  );
  const rows = changeRequest.operations.nodes as { resource: string; state: string; recordId: string }[];
  const done = rows.filter((o) => o.state === 'APPLIED');
  commitments.push(...done.filter((o) => o.resource === 'commitments').map((o) => o.recordId));
  return { requestId: made.requestId, applied: done.length };
}

/** Kills server and database in turn, spread over the work: each time some more of it is acknowledged. */
async function killing(done: () => number, isBusy: () => boolean): Promise<number> {
  for (let kills = 0; kills < 2 * KILLS;) {
    while (isBusy() && done() < ((kills + 1) * REQUESTS) / (2 * KILLS + 1)) await pause(100);
    await pause(some(500));
    await (kills++ % 2 === 0 ? bank.killServer() : bank.killDatabase());
  }
  return 2 * KILLS;
}

test(
  `${scaled(10_000)} acts by ${WORKERS} workers, ${KILLS} kills of the server and ${KILLS} of PostgreSQL: no fen lost, none doubled`,
  async () => {
    const requests = Array.from({ length: REQUESTS }, (_, i) => i);
    const acknowledged: Acknowledged[] = [];
    let busy = true;
    const killed = killing(
      () => acknowledged.length,
      () => busy,
    );
    killed.catch(() => (busy = false));
    const work = each(requests, WORKERS, async (serial) => {
      acknowledged.push(await transact(String(serial)));
    });
    await Promise.race([work, killed.then(() => work)]);
    busy = false;
    expect(await killed).toBe(2 * KILLS);
    const owner = new Client({ connectionString: bank.ownerUrl });
    await owner.connect();
    onTestFinished(() => owner.end());
    for (const { requestId, applied } of acknowledged) {
      const { rows } = await owner.query(
        'select count(*)::int as n, count(distinct key)::int as keys from ledger_transfer where request_id = $1',
        [requestId],
      );
      expect([requestId, rows[0]]).toEqual([requestId, { n: applied, keys: applied }]);
    }
    for (const { name, sql } of ledgerChecks())
      expect([name, (await owner.query(sql)).rows]).toEqual([name, []]);
    const booked = acknowledged.reduce((sum, { applied }) => sum + applied, 0);
    console.log(`bank: ${acknowledged.length} requests, ${booked} acts booked, ${2 * KILLS} kills`);
    expect(booked).toBeGreaterThan(scaled(10_000) * 0.9);
  },
  patience(1_200_000),
);
