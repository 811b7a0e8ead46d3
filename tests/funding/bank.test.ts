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
import { each, scaled } from '../support/scale.ts';

const ROWS = 10;
const WORKERS = 16;
const KILLS = scaled(20);

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

/** Acts that draw on the same few accounts, now and then for more than there is. */
function act(): object {
  const amount = some(Math.random() < 0.005 ? 5_000_00 : 5_00);
  const kind = pick(
    commitments.length > 0 ? ['allocate', 'commit', 'disburse', 'reverse'] : ['allocate', 'commit'],
  );
  if (kind === 'allocate') return funds.allocation(sourceId, programmeId, amount);
  if (kind === 'commit') return funds.commitment(pick(allocations), amount);
  if (kind === 'disburse') return funds.disbursement(pick(commitments), some(2_00));
  return funds.reversal('COMMITMENT', { commitmentId: pick(commitments) }, some(1_00));
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

/** Kills server and database in turn while there is work. */
async function killing(isBusy: () => boolean): Promise<number> {
  let kills = 0;
  while (isBusy() || kills < 2 * KILLS) {
    await pause(500 + some(1500));
    if (kills >= 2 * KILLS) continue;
    await (kills % 2 === 0 ? bank.killServer() : bank.killDatabase());
    kills++;
  }
  return kills;
}

test(`${scaled(10_000)} acts by ${WORKERS} workers, ${KILLS} kills of the server and ${KILLS} of PostgreSQL: no fen lost, none doubled`, async () => {
  const requests = Array.from({ length: scaled(10_000) / ROWS }, (_, i) => i);
  const acknowledged: Acknowledged[] = [];
  let busy = true;
  const killed = killing(() => busy);
  killed.catch(() => (busy = false));
  const work = each(requests, WORKERS, async (serial) => {
    acknowledged.push(await transact(String(serial)));
  });
  await Promise.race([work, killed]);
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
}, 1_200_000);
