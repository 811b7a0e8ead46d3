import { beforeAll, expect, test } from 'vitest';
import { BankAccount } from '../../server/src/funding/bank-account.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted } from '../support/funds.ts';
import { COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { keep } from '../support/rows.ts';
import { arranged, keepCommunity, keepWorker } from '../support/subsidy-world.ts';

const NUMBER = '1002003004005001';
const api = useApi({}, funds.staffed);
let registrar: Person, coordinator: Person, finance: Person;
let runId: string, first: string, second: string;

const payFile = (person: Person, id = runId) =>
  person.ask<{ createSubsidyPayFile: { payments: object[]; userErrors: { message: string }[] } | null }>(
    `mutation($input: SubsidyPayFileInput!) { createSubsidyPayFile(input: $input) {
      payments { practitionerId amount bank account } userErrors { message } } }`,
    { input: { runId: id } },
  );

async function act(name: string, update: object, maker: Person, checkers: Person[]): Promise<void> {
  const made = await submit(maker, [{ [`${name}SubsidyRun`]: { id: runId, update } }]);
  for (const checker of checkers) await decide(checker, [made.requestId]);
}

beforeAll(async () => {
  const office = await funds.officeOf(api);
  [registrar, coordinator, finance] = [await api.as('registrar'), office.coordinator, office.maker];
  await arranged(api, async (em) => {
    const post = await keepCommunity(em, COUNTY);
    first = await keepWorker(em, post, { level: 'MID' });
    second = await keepWorker(em, post);
    const account = { practitionerId: first, since: '2020-01-01', bank: '演示银行三元支行', number: NUMBER };
    await keep(em, BankAccount, account);
  });
  const sourceId = await enacted(office, funds.source());
  const programmeId = await enacted(office, funds.programme('SUBSIDY'));
  await enacted(office, funds.appropriation(sourceId, 10_000_00));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 10_000_00));
  const run = { divisionId: COUNTY, month: '2026-08-01' };
  runId = (await submit(registrar, [{ createSubsidyRun: run }])).recordId!;
  await act('approve', {}, registrar, [coordinator]);
  expect((await payFile(finance)).data?.createSubsidyPayFile).toEqual({
    payments: [],
    userErrors: [{ message: '批次列支之后才能生成发放文件。' }],
  });
  await act('commit', { allocationId, committedOn: '2026-09-01' }, finance, [coordinator]);
});

test('who pays gets each person’s amount and account in full, and the log says so', async () => {
  expect((await payFile(finance)).data?.createSubsidyPayFile).toEqual({
    payments: [
      { practitionerId: first, amount: 120_00, bank: '演示银行三元支行', account: NUMBER },
      { practitionerId: second, amount: 60_00, bank: null, account: null },
    ],
    userErrors: [],
  });
  const [{ detail }] = (await api.orm.em.execute(
    `select detail from audit_entry where action = 'subsidyRun.payFile' and record_id = ?`,
    [runId],
  )) as [{ detail: object }];
  expect(detail).toEqual({ people: 2, accounts: 1 });
});

test('nobody else does, and not for a run out of reach', async () => {
  expect((await payFile(registrar)).data?.createSubsidyPayFile?.payments).toHaveLength(2);
  for (const person of [coordinator, await api.as('clerk'), await api.as('analyst')])
    expect((await payFile(person)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const other = (await payFile(await api.as('finance.other'))).data?.createSubsidyPayFile;
  expect([other?.payments, other?.userErrors.length]).toEqual([[], 1]);
});

test('an account is checked by finance, seen masked, and takes the place of the former one', async () => {
  const account = {
    practitionerId: first,
    bank: '演示银行二支行',
    number: '2002 0030 0400 5002',
    since: '2026-10-01',
  };
  const made = await submit(registrar, [{ createBankAccount: account }]);
  expect(made.errors).toEqual([]);
  const [byCoordinator] = await decide(coordinator, [made.requestId]);
  expect(byCoordinator?.userErrors).not.toEqual([]);
  const revealed = (person: Person) =>
    person.get(
      `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { value userErrors { code } } }`,
      {
        input: {
          resource: 'bankAccounts',
          ...{ id: made.recordId, field: 'number', reason: '核对账号', requestId: made.requestId },
        },
      },
    );
  expect((await revealed(finance)).revealSecret.value).toBe('2002003004005002');
  const byMaker = (await revealed(registrar)).revealSecret;
  expect([byMaker.value, byMaker.userErrors]).toEqual([null, [{ code: 'MAKER_IS_CHECKER' }]]);
  const [byFinance] = await decide(finance, [made.requestId]);
  expect(byFinance?.changeRequest?.state).toBe('APPLIED');
  const { bankAccounts } = await finance.get(
    `{ bankAccounts(filter: { practitionerId: { eq: "${first}" } }, sorting: [{ field: since, direction: ASC }]) { nodes { number since until } } }`,
  );
  expect(bankAccounts.nodes).toEqual([
    { number: '************5001', since: '2020-01-01', until: '2026-10-01' },
    { number: '************5002', since: '2026-10-01', until: null },
  ]);
});

test('of two accounts registered at once one stands', async () => {
  const account = (i: number) => ({
    createBankAccount: {
      practitionerId: second,
      bank: `银行${i}`,
      number: `30020030040050${i}`,
      since: '2026-01-01',
    },
  });
  const made = await Promise.all([1, 2].map((i) => submit(registrar, [account(i)])));
  const results = await Promise.all(made.map(({ requestId }) => decide(finance, [requestId])));
  const states = results.map(([r]) => r?.changeRequest?.state);
  expect(new Set(states)).toEqual(new Set(['APPLIED', 'CONFLICT']));
});
