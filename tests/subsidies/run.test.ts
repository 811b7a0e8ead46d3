import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { ledgerChecks } from '../../server/src/funding/verification.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted } from '../support/funds.ts';
import { COUNTY, OTHER_COUNTY } from '../support/people.ts';
import { decide, submit, withdraw, type Made } from '../support/requests.ts';
import { keep } from '../support/rows.ts';
import { arranged, keepCommunity, keepWorker } from '../support/subsidy-world.ts';

const api = useApi({}, funds.staffed);
let registrar: Person, coordinator: Person, finance: Person, second: Person;
let allocationId: string;
const people: Record<string, string> = {};

beforeAll(async () => {
  [registrar, coordinator, finance, second] = await api.people(
    'registrar',
    'coordinator',
    'finance.county',
    'second',
  );
  await arranged(api, async (em) => {
    const post = await keepCommunity(em, COUNTY);
    people.whole = await keepWorker(em, post, { level: 'MID' });
    people.joined = await keepWorker(em, post, { since: '2026-08-16' });
    people.left = await keepWorker(em, post, { level: 'SENIOR', until: '2026-08-11' });
    const elsewhere = await keepCommunity(em, OTHER_COUNTY);
    people.other = await keepWorker(em, elsewhere, { county: OTHER_COUNTY });
  });
  const office = await funds.officeOf(api);
  const sourceId = await enacted(office, funds.source());
  const programmeId = await enacted(office, funds.programme('SUBSIDY'));
  await enacted(office, funds.appropriation(sourceId, 10_000_00));
  allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 10_000_00));
});

const run = (month: string, divisionId = COUNTY): Promise<Made> =>
  submit(registrar, [{ createSubsidyRun: { divisionId, month: `${month}-01` } }]);

async function act(
  name: string,
  id: string,
  update: object = {},
  maker = registrar,
): Promise<Made & { failure?: string }> {
  const made = await submit(maker, [{ [`${name}SubsidyRun`]: { id, update } }]);
  if (made.errors.length > 0 || made.state === 'APPLIED') return made;
  for (const checker of [finance, coordinator, second]) {
    const [result] = await decide(checker, [made.requestId]);
    const state = result?.changeRequest?.state ?? null;
    if (state && state !== 'PENDING') return { ...made, state };
  }
  return made;
}

interface Line {
  practitioner: { id: string };
  month: string;
  kind: string;
  amount: number;
  days: number;
  unmet: string | null;
}
const linesOf = async (id: string): Promise<Line[]> =>
  (
    await registrar.get(
      `{ subsidyLines(filter: { runId: { eq: "${id}" } }, sorting: [{ field: id, direction: ASC }]) { nodes { id practitioner { id } month kind amount days unmet difference level state } } }`,
    )
  ).subsidyLines.nodes;
const amounts = async (id: string): Promise<object> =>
  Object.fromEntries(
    (await linesOf(id)).map((l) => [`${l.practitioner.id} ${l.month.slice(0, 7)} ${l.kind}`, l.amount]),
  );
const figures = async (id: string): Promise<object> =>
  (await registrar.get(`{ subsidyRun(id: "${id}") { state people total payable recoverable } }`)).subsidyRun;

async function paid(id: string): Promise<void> {
  expect((await act('approve', id)).state).toBe('APPLIED');
  expect((await act('commit', id, { allocationId, committedOn: '2026-11-02' }, finance)).state).toBe(
    'APPLIED',
  );
  expect((await act('disburse', id, { disbursedOn: '2026-11-03', voucherNumber: '1' }, finance)).state).toBe(
    'APPLIED',
  );
}

let august: string;

test('a month is run, reviewed, approved, committed and paid; the ledger has it to fen', async () => {
  const made = await run('2026-08');
  expect([made.errors, made.state]).toEqual([[], 'APPLIED']);
  august = made.recordId!;
  expect(await amounts(august)).toEqual({
    [`${people.whole} 2026-08 ORDINARY`]: 120_00,
    [`${people.joined} 2026-08 ORDINARY`]: 30_97,
    [`${people.left} 2026-08 ORDINARY`]: 58_06,
  });
  expect(await figures(august)).toEqual({
    state: 'REVIEW',
    people: 3,
    total: 209_03,
    payable: 209_03,
    recoverable: 0,
  });
  await paid(august);
  expect(await figures(august)).toMatchObject({ state: 'DISBURSED' });
  const { allocation } = await finance.get(`{ allocation(id: "${allocationId}") { committed disbursed } }`);
  expect(allocation).toEqual({ committed: 209_03, disbursed: 209_03 });
});

test('a backdated certificate yields exactly the difference, in the next run', async () => {
  await arranged(api, (em) =>
    keep(em, Certificate, {
      practitionerId: people.joined,
      level: 'MID',
      number: 'S-late',
      issuedOn: '2026-08-20',
    }),
  );
  const september = (await run('2026-09')).recordId!;
  expect(await amounts(september)).toEqual({
    [`${people.whole} 2026-09 ORDINARY`]: 120_00,
    // 4 days at 60, 12 at 120, against 16 at 60.
    [`${people.joined} 2026-08 CORRECTION`]: 23_22,
    [`${people.joined} 2026-09 ORDINARY`]: 120_00,
  });
  await paid(september);
});

test('who leaves with effect from before gives back what was too much, and nobody is paid twice', async () => {
  await arranged(api, (em) =>
    em.execute('update appointment set end_on = ? where practitioner_id = ?', ['2026-09-16', people.whole!]),
  );
  const october = (await run('2026-10')).recordId!;
  expect(await amounts(october)).toEqual({
    [`${people.whole} 2026-09 CORRECTION`]: -60_00,
    [`${people.joined} 2026-10 ORDINARY`]: 120_00,
  });
  expect(await figures(october)).toMatchObject({ total: 60_00, payable: 120_00, recoverable: 60_00 });
  await paid(october);
});

test('somebody moved within the month is paid by each county for its days', async () => {
  const moved = await arranged(api, async (em) => {
    const [here, there] = [await keepCommunity(em, COUNTY), await keepCommunity(em, OTHER_COUNTY)];
    const id = await keepWorker(em, here, { since: '2026-11-01', until: '2026-11-11' });
    await em.execute('insert into appointment (practitioner_id, post_id, start_on) values (?, ?, ?)', [
      id,
      there,
      '2026-11-11',
    ]);
    return id;
  });
  const [here, city] = [(await run('2026-11')).recordId!, await api.as('city')];
  const there = await submit(city, [{ createSubsidyRun: { divisionId: OTHER_COUNTY, month: '2026-11-01' } }]);
  expect(await amounts(here)).toMatchObject({ [`${moved} 2026-11 ORDINARY`]: 20_00 });
  const { subsidyLines } = await city.get(
    `{ subsidyLines(filter: { runId: { eq: "${there.recordId}" }, practitionerId: { eq: "${moved}" } }) { nodes { amount explanation } } }`,
  );
  expect(subsidyLines.nodes).toMatchObject([{ amount: 40_00 }]);
});

test('a challenged line holds the run up until it is settled; an excluded one is offered again', async () => {
  const [{ subsidyRuns }] = [
    await registrar.get(`{ subsidyRuns(filter: { state: { eq: REVIEW } }) { nodes { id } } }`),
  ];
  const id = subsidyRuns.nodes[0].id as string;
  const [line] = (await linesOf(id)) as unknown as { id: string }[];
  const challenged = await submit(registrar, [
    { challengeSubsidyLine: { id: line!.id, update: { reason: '待核' } } },
  ]);
  expect([challenged.errors, challenged.state]).toEqual([[], 'APPLIED']);
  expect((await act('approve', id)).errors.map((e) => e.code)).toEqual(['CHALLENGED']);
  await submit(registrar, [{ excludeSubsidyLine: { id: line!.id, update: { reason: '材料不全' } } }]);
  expect((await act('approve', id)).state).toBe('APPLIED');
  const late = await submit(registrar, [{ includeSubsidyLine: { id: line!.id, update: {} } }]);
  expect(late.errors.map((e) => e.code)).toEqual(['RUN_SETTLED']);
});

test('an approved run is undone only with approval, and one committed is paid by its own action alone', async () => {
  const [latest] = (
    await registrar.get(
      `{ subsidyRuns(filter: { state: { eq: APPROVED }, divisionId: { eq: "${COUNTY}" } }) { nodes { id } } }`,
    )
  ).subsidyRuns.nodes;
  const cancelled = await submit(registrar, [
    { cancelSubsidyRun: { id: latest.id, update: { remark: '有误' } } },
  ]);
  expect([cancelled.errors, cancelled.state]).toEqual([[], 'PENDING']);
  await withdraw(registrar, cancelled.requestId);
  expect((await act('commit', latest.id, { allocationId, committedOn: '2026-11-20' }, finance)).state).toBe(
    'APPLIED',
  );
  const { subsidyRun } = await finance.get(
    `{ subsidyRun(id: "${latest.id}") { payable commitment { id } } }`,
  );
  const past = await submit(finance, [
    funds.disbursement(subsidyRun.commitment.id, subsidyRun.payable, { businessDate: '2026-11-21' }),
  ]);
  expect(past.errors.map((e) => e.code)).toEqual(['PAID_BY_ITS_RECORD']);
});

test.each([
  ['2026-08', 'RUN_EXISTS'],
  ['2099-01', 'IN_FUTURE'],
])('a run of %s is refused: %s', async (month, code) => {
  expect((await run(month)).errors.map((e) => e.code)).toContain(code);
});

test('lines and ledger agree', async () => {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  for (const { name, sql } of ledgerChecks())
    expect([name, (await owner.query(sql)).rows]).toEqual([name, []]);
  await owner.end();
});
