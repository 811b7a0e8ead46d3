import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPreparedBy, notePrepared } from '../../server/src/app/prepared.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test('a database is prepared by the build that noted it last, as long as the role may use it', async () => {
  await notePrepared(owner, 'a');
  expect([await isPreparedBy(owner, 'a'), await isPreparedBy(owner, 'b')]).toEqual([true, false]);
  await notePrepared(owner, 'b');
  expect([await isPreparedBy(owner, 'a'), await isPreparedBy(owner, 'b')]).toEqual([false, true]);
  await owner.query('revoke insert on change_request from shegong_app');
  expect(await isPreparedBy(owner, 'b')).toBe(false);
});

test('sources that run without a build prepare every time', async () => {
  await notePrepared(owner, null);
  expect(await isPreparedBy(owner, null)).toBe(false);
});
