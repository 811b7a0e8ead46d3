import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { ledgerChecks } from '../../server/src/funding/verification.ts';
import { FundKinds } from '../../server/src/funding/kinds.ts';
import { useApi } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { patience, scaled } from '../support/scale.ts';
import { submit } from '../support/requests.ts';

const api = useApi({}, funds.staffed);
const kinds = Object.keys(FundKinds.labels);
let office: Office;
const sources: Record<string, string> = {};
const allocations: Record<string, string> = {};
const commitments: Record<string, string> = {};

/** A source of each kind, each with money at every stage. */
beforeAll(async () => {
  office = await funds.officeOf(api);
  for (const kind of kinds) {
    sources[kind] = await enacted(office, funds.source(kind));
    const programme = await enacted(office, funds.programme('TRAINING', { name: kind }));
    await enacted(office, funds.appropriation(sources[kind], 1000_00));
    allocations[kind] = await enacted(office, funds.allocation(sources[kind], programme, 500_00));
    commitments[kind] = await enacted(office, funds.commitment(allocations[kind], 300_00));
    await enacted(office, funds.disbursement(commitments[kind], 100_00));
  }
});

interface Account {
  id: string;
  kind: string;
  stage: string;
}

const pick = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!;

/** Raw SQL by which the application's own role could try to bring money from one kind to another. */
function attempts(accounts: Account[]): string {
  const from = pick(accounts);
  const to = pick(accounts.filter((a) => a.kind !== from.kind));
  const key = `crossing/${Math.random()}`;
  const columns = 'key, reason, from_id, to_id, fund_kind, amount, business_date, division_id';
  const rest = `1, '2026-03-01', '350404000000'`;
  return pick([
    ...kinds.map(
      (kind) =>
        `insert into ledger_transfer (${columns}) values ('${key}', 'ALLOCATE', ${from.id}, ${to.id}, '${kind}', ${rest})`,
    ),
    `update ledger_account set fund_kind = '${to.kind}' where id = ${from.id}`,
    `update ledger_account set source_id = ${sources[to.kind]} where id = ${from.id}`,
    `update ledger_account set credited = credited + 1 where id = ${from.id}`,
    `update funding_source set kind = '${to.kind}' where id = ${sources[from.kind]}`,
    `update ledger_transfer set to_id = ${to.id} where from_id = ${from.id} or true`,
    `delete from ledger_transfer where from_id = ${from.id} or true`,
    `truncate ledger_transfer`,
    `delete from ledger_account where id = ${from.id}`,
    `insert into ledger_account (stage, fund_kind, source_id, division_id, allocation_id) values ('ALLOCATED', '${to.kind}', ${sources[from.kind]}, '350404000000', ${allocations[from.kind]})`,
    `insert into ledger_account (stage, fund_kind, source_id, division_id, credited) values ('LAPSED', '${from.kind}', ${sources[from.kind]}, '350404000000', 100)`,
    `alter table ledger_transfer disable trigger all`,
    `alter table ledger_account drop constraint ledger_account_not_overdrawn`,
    `set session_replication_role = replica`,
    `create temp table ledger_account (id bigint, stage text, credited bigint, debited bigint); insert into ledger_transfer (${columns}) values ('${key}', 'ALLOCATE', ${from.id}, ${to.id}, '${from.kind}', ${rest})`,
  ]);
}

test(
  `${scaled(10_000)} attempts by raw SQL under the application’s role bring no fen from one kind of fund to another`,
  { timeout: patience(300_000) },
  async () => {
    const app = new Client({ connectionString: appUrlOf(api.database.ownerUrl, api.database.key) });
    await app.connect();
    const { rows: accounts } = await app.query<Account>(
      'select id::text, fund_kind as kind, stage from ledger_account',
    );
    const before = await balances(app);
    let succeeded = 0;
    for (let i = 0; i < scaled(10_000); i++) {
      const attempt = attempts(accounts);
      await app.query('begin');
      const done = await app.query(attempt).then(
        () => true,
        () => false,
      );
      if (done) await app.query('commit').catch(() => app.query('rollback'));
      else await app.query('rollback');
      if (done) succeeded++;
      if (done) expect.soft(attempt).toBe('refused');
    }
    expect(succeeded).toBe(0);
    expect(await balances(app)).toEqual(before);
    await app.end();
  },
);

const balances = async (client: Client): Promise<unknown[]> =>
  (
    await client.query(
      'select id::text, credited::text, debited::text, fund_kind from ledger_account order by id',
    )
  ).rows;

/** Ways in which a client of the API could name money of two kinds at once. */
function crossing(): object {
  const [from, to] = [...kinds].toSorted(() => Math.random() - 0.5) as [string, string];
  const mixed = { allocationId: allocations[from], commitmentId: commitments[to] };
  return pick([
    {
      closeFundingSource: {
        id: sources[from],
        update: { closedOn: '2026-12-31', carriesIntoId: sources[to] },
      },
    },
    { updateFundingSource: { id: sources[from], update: { kind: to } } },
    funds.reversal('ALLOCATION', mixed, 1),
    funds.reversal('COMMITMENT', mixed, 1),
    funds.reversal('DISBURSEMENT', mixed, 1),
  ]);
}

test(`nor do ${scaled(1000)} attempts by the API`, async () => {
  const attempt = async (): Promise<boolean> => {
    const { errors } = await submit(office.maker, [crossing()]).catch(() => ({ errors: ['refused'] }));
    return errors.length > 0;
  };
  const refused: boolean[] = [];
  for (let i = 0; i < scaled(1000); i++) refused.push(await attempt());
  expect(refused.every(Boolean)).toBe(true);
});

test('the ledger verifies itself', async () => {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  for (const { name, sql } of ledgerChecks())
    expect([name, (await owner.query(sql)).rows]).toEqual([name, []]);
  await owner.end();
});
