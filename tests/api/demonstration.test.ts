import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemonstration } from '../../server/src/app/demonstration/demonstration.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
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

test('two first starts at once load one city', async () => {
  const both = await freshDatabase();
  try {
    expect((await Promise.all([load(both), load(both)])).toSorted()).toEqual([false, true]);
  } finally {
    await both.drop();
  }
}, 120_000);
