import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemonstration } from '../../server/src/app/demonstration/demonstration.ts';
import { CITY } from '../../server/src/app/demonstration/places.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { ledgerChecks } from '../../server/src/funding/verification.ts';
import { dayOf } from '../../server/src/kernel/values/day.ts';
import { useMasterKey } from '../../server/src/kernel/values/sealed.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let undisturbed: TestDatabase;
let killed: TestDatabase;
const owners = new Map<TestDatabase, Client>();

beforeAll(async () => {
  [undisturbed, killed] = [await freshDatabase(), await freshDatabase()];
  useMasterKey(killed.key);
  for (const database of [undisturbed, killed]) {
    owners.set(database, new Client({ connectionString: database.ownerUrl }));
    await owners.get(database)!.connect();
  }
});

afterAll(async () => {
  for (const [database, owner] of owners) {
    await owner.end();
    await database.drop();
  }
});

const load = ({ ownerUrl, key }: TestDatabase): Promise<boolean> =>
  loadDemonstration({ databaseUrl: appUrlOf(ownerUrl, key), say: () => undefined });

const rowsOf = async (database: TestDatabase, sql: string): Promise<unknown[]> =>
  (await owners.get(database)!.query(sql)).rows;

/** Starts the load in a process of its own and kills it as soon as the statement finds something. */
async function killOnce(database: TestDatabase, sql: string): Promise<void> {
  const loading = spawn(process.execPath, ['--import', 'tsx', 'server/src/app/demo.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: database.ownerUrl, SHEGONG_KEY: database.key.toString('hex') },
  });
  while ((await rowsOf(database, sql)).length === 0) {
    if (loading.exitCode !== null) throw new Error(`the load ended with ${loading.exitCode} before: ${sql}`);
    await pause(20);
  }
  loading.kill('SIGKILL');
  await once(loading, 'exit');
}

const savingPeople = `select 1 from pg_stat_activity
  where datname = current_database() and query like 'insert into public."education_credit"%'`;

/** Every request as its readers see it, and how many records and passwords there are. */
const outcome = (database: TestDatabase): Promise<unknown[][]> =>
  Promise.all([
    rowsOf(
      database,
      `select r.title, r.state, r.maker_name, r.note,
         (select array_agg(d.verdict) from decision d where d.request_id = r.id) as verdicts,
         (select array_agg(c.text order by c.id) from comment c where c.request_id = r.id) as comments
       from change_request r order by r.id`,
    ),
    rowsOf(
      database,
      `select (select count(*) from practitioner) as people, (select count(*) from certificate) as certificates,
         (select count(*) from training_attendance) as attendances, (select count(*) from credential) as passwords`,
    ),
  ]);

test('a first start killed at any moment leaves nothing half: the next ones complete it', async () => {
  await killOnce(killed, savingPeople);
  expect(await rowsOf(killed, 'select id from account')).toEqual([]);
  await killOnce(killed, 'select 1 from account limit 1');
  await killOnce(killed, 'select 1 from decision offset 3 limit 1');
  expect(await rowsOf(killed, 'select 1 from credential')).toEqual([]);
  expect(await load(killed)).toBe(true);
  expect(await load(undisturbed)).toBe(true);
  expect(await outcome(killed)).toEqual(await outcome(undisturbed));
  expect(await load(killed)).toBe(false);
}, 300_000);

/** What each is paid out of. */
const payables = {
  reward_payment: ['PERSONAL_REWARD', 'INSTITUTION_REWARD'],
  exam_fee_claim: ['EXAM_FEE'],
  milestone_payment: ['PURCHASE'],
  incubation_grant: ['INCUBATION'],
};

test.each(Object.entries(payables))('%s: some are claimed, some promised, some paid', async (table, from) => {
  const states = await rowsOf(undisturbed, `select distinct state from ${table} order by state`);
  for (const state of ['CLAIMED', 'COMMITTED', 'PAID', 'REFUSED']) expect(states).toContainEqual({ state });
  const money = `select p.state, p.amount::int as amount, c.amount::int as promised, g.purpose,
      funds_of_commitment(c.id, '{COMMITTED}')::int as outstanding, funds_of_commitment(c.id, '{DISBURSED}')::int as paid,
      c.business_date >= a.business_date and extract(year from c.business_date) = g.fiscal_year as "inYear",
      c.business_date > p.claimed_on and p.business_date >= c.business_date as "inTurn"
    from ${table} p left join commitment c on c.id = p.commitment_id left join allocation a on a.id = p.allocation_id
      left join funding_programme g on g.id = a.programme_id order by p.id`;
  const none = { promised: null, purpose: null, outstanding: 0, paid: 0, inYear: null, inTurn: null };
  for (const row of (await rowsOf(undisturbed, money)) as Record<string, unknown>[]) {
    const { state, amount } = row;
    const promised = { promised: amount, purpose: expect.toBeOneOf(from), inYear: true, inTurn: true };
    if (state === 'COMMITTED') expect(row).toEqual({ ...row, ...promised, outstanding: amount, paid: 0 });
    else if (state === 'PAID') expect(row).toEqual({ ...row, ...promised, outstanding: 0, paid: amount });
    else expect(row).toEqual({ ...row, ...none });
  }
});

test('nobody is in post at less than sixteen, and posts are full that are called so', async () => {
  const early = `select a.id from appointment a join practitioner p on p.id = a.practitioner_id
    where a.start_on < p.birth_date + interval '16 years'`;
  const free = `select id from post where state = 'FILLED' and people_in_post(id) < quota`;
  for (const sql of [early, free]) expect(await rowsOf(undisturbed, sql)).toEqual([]);
});

test('the demonstration’s ledger is whole', async () => {
  for (const { name, sql } of ledgerChecks())
    expect({ name, rows: await rowsOf(undisturbed, sql) }).toEqual({ name, rows: [] });
});

test('what was published of lottery money are the figures of the ledger', async () => {
  const today = dayOf(new Date());
  const year = Number(today.slice(0, 4));
  const published = await rowsOf(
    undisturbed,
    `select division_id as division, fiscal_year as year, figures = lottery_figures(division_id, fiscal_year) as same,
       jsonb_array_length(figures -> 'projects') > 0 as projects, published_on <= lottery_due_on(fiscal_year) as "inTime"
     from lottery_report where state = 'PUBLISHED' order by 2 desc, 1`,
  );
  expect(published.length).toBeGreaterThan(1);
  for (const report of published) expect(report).toMatchObject({ same: true, projects: true, inTime: true });
  const last = today < `${year}-03-20` ? year - 2 : year - 1;
  expect(published[0]).toMatchObject({ division: CITY, year: last });
});

test('two first starts at once load one city', async () => {
  const both = await freshDatabase();
  try {
    expect((await Promise.all([load(both), load(both)])).toSorted()).toEqual([false, true]);
  } finally {
    await both.drop();
  }
}, 120_000);
