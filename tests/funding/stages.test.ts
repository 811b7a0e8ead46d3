import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { CITY, OTHER_COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';

const api = useApi({}, funds.staffed);
let office: Office;
beforeAll(async () => {
  office = await funds.officeOf(api);
});

let serial = 0;
/** A source with money, a programme, and what is allocated of the one to the other. */
async function funded({ amount = 100_00, allocated = 100_00 } = {}) {
  const name = `第${++serial}项`;
  const sourceId = await enacted(office, funds.source('BUDGET', { name }));
  const programmeId = await enacted(office, funds.programme('TRAINING', { name }));
  await enacted(office, funds.appropriation(sourceId, amount));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, allocated));
  return { sourceId, programmeId, allocationId };
}

const figures = async (sourceId: string): Promise<object> =>
  (
    await office.maker.get(
      `{ fundingSource(id: "${sourceId}") { appropriated allocated committed disbursed available executionRate } }`,
    )
  ).fundingSource;

test('money goes from appropriation to disbursement, and every figure follows', async () => {
  const { sourceId, allocationId } = await funded({ amount: 100_00, allocated: 80_00 });
  const commitmentId = await enacted(office, funds.commitment(allocationId, 50_00));
  await enacted(office, funds.disbursement(commitmentId, 20_00));
  expect(await figures(sourceId)).toEqual({
    appropriated: 100_00,
    allocated: 80_00,
    committed: 50_00,
    disbursed: 20_00,
    available: 20_00,
    executionRate: 20,
  });
  const { ledgerTransfers } = await office.maker.get(
    `{ ledgerTransfers(filter: { from: { sourceId: { eq: "${sourceId}" } } }, sorting: [{ field: id, direction: ASC }]) { nodes { reason amount request { id } from { stage } to { stage } } } }`,
  );
  expect(ledgerTransfers.nodes).toMatchObject([
    { reason: 'APPROPRIATE', amount: 100_00, from: { stage: 'ORIGIN' }, to: { stage: 'APPROPRIATED' } },
    { reason: 'ALLOCATE', amount: 80_00, from: { stage: 'APPROPRIATED' }, to: { stage: 'ALLOCATED' } },
    { reason: 'COMMIT', amount: 50_00, from: { stage: 'ALLOCATED' }, to: { stage: 'COMMITTED' } },
    { reason: 'DISBURSE', amount: 20_00, from: { stage: 'COMMITTED' }, to: { stage: 'DISBURSED' } },
  ]);
  expect(ledgerTransfers.nodes.every((t: { request: object | null }) => t.request !== null)).toBe(true);
});

test('no stage exceeds the one before, and the user is told by how much', async () => {
  const { sourceId, programmeId, allocationId } = await funded({ amount: 100_00, allocated: 60_00 });
  const tooMuch = await submit(office.maker, [funds.allocation(sourceId, programmeId, 40_01)]);
  expect(tooMuch.errors).toMatchObject([
    { code: 'EXCEEDS_STAGE', clause: '三(二)', path: ['operations', '0', 'allocation', 'amount'] },
  ]);
  expect(tooMuch.errors[0]!.message).toContain('40.00 元');
  const commitmentId = await enacted(office, funds.commitment(allocationId, 60_00));
  for (const act of [funds.commitment(allocationId, 1), funds.disbursement(commitmentId, 60_01)])
    expect((await submit(office.maker, [act])).errors).toMatchObject([{ code: 'EXCEEDS_STAGE' }]);
});

test('of two acts that together exceed a stage the second is in conflict, whoever comes first', async () => {
  const { allocationId } = await funded();
  const acts = await Promise.all(
    [1, 2].map(() => submit(office.maker, [funds.commitment(allocationId, 60_00)])),
  );
  const results = await Promise.all(acts.map((made) => decide(office.coordinator, [made.requestId])));
  const states = results.map(([r]) => r!.changeRequest?.state);
  expect(new Set(states)).toEqual(new Set(['APPLIED', 'CONFLICT']));
});

test('operations of one request that together exceed a stage are refused', async () => {
  const { allocationId } = await funded();
  const made = await submit(
    office.maker,
    [60_00, 50_00].map((amount) => funds.commitment(allocationId, amount)),
  );
  expect(made.errors[0]).toMatchObject({ code: 'EXCEEDS_STAGE' });
});

test.each([
  ['LOTTERY', 'PERSONAL_REWARD', 'LOTTERY_NOT_FOR'],
  ['LOTTERY', 'RUNNING_COSTS', 'LOTTERY_NOT_FOR'],
  ['LOTTERY', 'STAFF_PAY', 'LOTTERY_NOT_FOR'],
  ['LOTTERY', 'SUBSIDY', 'LOTTERY_NOT_FOR'],
  ['FOUNDATION', 'SUBSIDY', 'SUBSIDY_NOT_LOCAL'],
  ['DONATION', 'SUBSIDY', 'SUBSIDY_NOT_LOCAL'],
])('money of kind %s does not pay for %s', async (kind, purpose, code) => {
  const name = `${kind}${purpose}`;
  const sourceId = await enacted(office, funds.source(kind, { name }));
  await enacted(office, funds.appropriation(sourceId, 100));
  const programmeId = await enacted(office, funds.programme(purpose, { name }));
  const made = await submit(office.maker, [funds.allocation(sourceId, programmeId, 100)]);
  expect(made.errors.map((e) => e.code)).toContain(code);
});

test('a reversal returns money to the stage before, and no more than was moved', async () => {
  const { sourceId, allocationId } = await funded();
  const commitmentId = await enacted(office, funds.commitment(allocationId, 100_00));
  const disbursementId = await enacted(office, funds.disbursement(commitmentId, 70_00));
  await enacted(office, funds.reversal('DISBURSEMENT', { disbursementId }, 30_00));
  expect(await figures(sourceId)).toMatchObject({ committed: 100_00, disbursed: 40_00 });
  const { disbursement } = await office.maker.get(
    `{ disbursement(id: "${disbursementId}") { amount reversed } }`,
  );
  expect(disbursement).toEqual({ amount: 70_00, reversed: 30_00 });
  const again = await submit(office.maker, [funds.reversal('DISBURSEMENT', { disbursementId }, 40_01)]);
  expect(again.errors.map((e) => e.code)).toEqual(['EXCEEDS_STAGE', 'EXCEEDS_ACT']);
  await enacted(office, funds.reversal('COMMITMENT', { commitmentId }, 60_00));
  await enacted(office, funds.reversal('ALLOCATION', { allocationId }, 60_00));
  expect(await figures(sourceId)).toMatchObject({ available: 60_00, allocated: 40_00, committed: 40_00 });
});

test('amounts from the parameter on go one level up', async () => {
  const { sourceId } = await funded();
  const { maker, coordinator, city } = office;
  const made = await submit(maker, [funds.appropriation(sourceId, 50_000_00)]);
  const [first] = await decide(coordinator, [made.requestId]);
  expect(first!.changeRequest).toMatchObject({ state: 'PENDING', stepName: '市级审核' });
  const [second] = await decide(city, [made.requestId]);
  expect(second!.changeRequest).toMatchObject({ state: 'APPLIED' });
});

test('a county’s money is not for another county’s programmes', async () => {
  const { sourceId } = await funded();
  const other = { ...office, maker: await api.as('finance.other'), coordinator: await api.as('elsewhere') };
  const programmeId = await enacted(other, funds.programme('TRAINING', { divisionId: OTHER_COUNTY }));
  const made = await submit(await api.as('finance'), [funds.allocation(sourceId, programmeId, 1)]);
  expect(made.errors.map((e) => e.code)).toContain('OUTSIDE_AREA');
});

const lastYear = { fiscalYear: funds.YEAR - 1 };
const then = { businessDate: `${funds.YEAR - 1}-06-01` };

/** A source of the year before with 20 yuan unallocated, 30 allocated, 50 committed. */
async function lastYears(kind: string): Promise<{ sourceId: string; commitmentId: string }> {
  const name = `${kind}旧`;
  const sourceId = await enacted(office, funds.source(kind, { name, ...lastYear }));
  const programmeId = await enacted(office, funds.programme('TRAINING', { name, ...lastYear }));
  await enacted(office, funds.appropriation(sourceId, 100_00, then));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 80_00, then));
  const commitmentId = await enacted(office, funds.commitment(allocationId, 50_00, then));
  return { sourceId, commitmentId };
}

const close = (id: string, carriesIntoId: string | null, closedOn = `${funds.YEAR - 1}-12-31`): object => ({
  closeFundingSource: { id, update: { closedOn, carriesIntoId } },
});

test('money of the city that a county is given is approved in the city', async () => {
  const city = { divisionId: CITY, level: 'CITY' };
  const [finance, coordinator] = [await api.as('finance'), office.city];
  const byCity = { maker: finance, coordinator, city: coordinator };
  const sourceId = await enacted(byCity, funds.source('BUDGET', city));
  await enacted(byCity, funds.appropriation(sourceId, 100_00));
  const programmeId = await enacted(office, funds.programme('TRAINING', { name: '上级项目' }));
  const made = await submit(finance, [funds.allocation(sourceId, programmeId, 10_00)]);
  const [first] = await decide(office.coordinator, [made.requestId]);
  expect(first!.changeRequest).toMatchObject({ state: 'PENDING', stepName: '市级审核' });
  const [second] = await decide(coordinator, [made.requestId]);
  expect(second!.changeRequest).toMatchObject({ state: 'APPLIED' });
  const seen = await office.maker.get(`{ allocation(id: "${made.recordId}") { displayName fundKind } }`);
  expect(seen.allocation).toEqual({ displayName: '上级项目（2026） · 来源BUDGET', fundKind: 'BUDGET' });
});

test('at year’s end budget money lapses, and what is committed is still paid', async () => {
  const { sourceId, commitmentId } = await lastYears('BUDGET');
  const early = await submit(office.maker, [close(sourceId, null, `${funds.YEAR - 1}-12-30`)]);
  expect(early.errors.map((e) => e.code)).toEqual(['BEFORE_YEARS_END']);
  await enacted(office, close(sourceId, null));
  const { fundingSource } = await office.maker.get(
    `{ fundingSource(id: "${sourceId}") { available allocated lapsed state } }`,
  );
  expect(fundingSource).toEqual({ available: 0, allocated: 50_00, lapsed: 50_00, state: 'CLOSED' });
  await enacted(office, funds.disbursement(commitmentId, 50_00));
});

test('lottery money carries over into the next year’s source of its kind, and into no other', async () => {
  const { sourceId } = await lastYears('LOTTERY');
  const budget = await enacted(office, funds.source('BUDGET', { name: '新财政' }));
  for (const into of [null, budget])
    expect((await submit(office.maker, [close(sourceId, into)])).errors.map((e) => e.code)).toEqual([
      'CARRIES_INTO',
    ]);
  const next = await enacted(office, funds.source('LOTTERY', { name: '新彩票' }));
  await enacted(office, close(sourceId, next));
  expect(await figures(next)).toMatchObject({ appropriated: 50_00, available: 50_00 });
  expect(await figures(sourceId)).toMatchObject({ available: 0, allocated: 50_00, committed: 50_00 });
  const { fundingSource } = await office.maker.get(`{ fundingSource(id: "${sourceId}") { carriedOver } }`);
  expect(fundingSource.carriedOver).toBe(50_00);
});

test('a source that is registered already is told to its maker, not only to the checker', async () => {
  const same = funds.source('DONATION', { name: '同名来源' });
  await enacted(office, same);
  const made = await submit(office.maker, [same]);
  expect(made.errors).toMatchObject([{ code: 'DUPLICATE', message: '这一年度已登记有同名的资金来源' }]);
});
