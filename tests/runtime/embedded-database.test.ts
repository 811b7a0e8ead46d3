import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedDatabase } from '../../server/src/runtime/embedded-database.ts';

let parent: string;
let folder: string;
const start = (at = folder) => startEmbeddedDatabase({ folder: at, durable: false });

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'shegong-runtime-'));
  folder = join(parent, 'data');
  const database = await start();
  await query(database.ownerUrl, 'create table note as select 1 as n');
  await database.stop();
});

afterAll(() => rm(parent, { recursive: true, force: true }));

describe('the embedded database', () => {
  it('keeps its data from one start to the next', async () => {
    const database = await start();
    expect(await query(database.ownerUrl, 'select n from note')).toEqual([{ n: 1 }]);
    await database.stop();
  });

  it('is UTF-8, sorts by code point and tells time in UTC', async () => {
    const database = await start();
    const rows = await query(
      database.ownerUrl,
      `select pg_encoding_to_char(encoding) as encoding, datcollate as collation, current_setting('timezone') as zone
       from pg_database where datname = current_database()`,
    );
    expect(rows).toEqual([{ encoding: 'UTF8', collation: 'C', zone: 'UTC' }]);
    await database.stop();
  });

  it('lets nobody in without the password', async () => {
    const database = await start();
    const url = new URL(database.ownerUrl);
    url.password = 'guess';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
    await database.stop();
  });

  it('serves one process: a second is told which one has it, and leaves it running', async () => {
    const database = await start();
    await expect(start()).rejects.toThrow(new RegExp(`已在运行.*${process.pid}`));
    expect(await query(database.ownerUrl, 'select n from note')).toEqual([{ n: 1 }]);
    await database.stop();
  });

  it('starts after its server was killed', async () => {
    const database = await start();
    process.kill(await serverPid(folder), 'SIGKILL');
    await database.stop();
    const again = await start();
    expect(await query(again.ownerUrl, 'select n from note')).toEqual([{ n: 1 }]);
    await again.stop();
  });

  it('starts although its lock file names a process that is something else', async () => {
    const database = await start();
    const lock = await readFile(lockFile(folder), 'utf8');
    await database.stop();
    await writeFile(lockFile(folder), lock.replace(/^\d+/, String(process.pid)));
    const again = await start();
    expect(await query(again.ownerUrl, 'select n from note')).toEqual([{ n: 1 }]);
    await again.stop();
  });

  it('does not take the server of the folder it was copied from for its own', async () => {
    const copy = join(parent, 'copy');
    await cp(folder, copy, { recursive: true });
    const original = await start();
    const copied = await start(copy);
    expect(copied.ownerUrl).not.toBe(original.ownerUrl);
    await copied.stop();
    await original.stop();
  });
});

describe('a data folder that cannot be served', () => {
  it.each([
    ['an empty PG_VERSION', (data: string) => truncate(join(data, 'PG_VERSION')), 'PG_VERSION'],
    ['no PG_VERSION', (data: string) => rm(join(data, 'PG_VERSION')), 'PG_VERSION'],
    ['no pg_control', (data: string) => rm(join(data, 'global/pg_control')), 'global/pg_control'],
    ['an older version', (data: string) => writeFile(join(data, 'PG_VERSION'), '15\n'), 'PostgreSQL 15'],
    ['half a pg_control', (data: string) => truncate(join(data, 'global/pg_control'), 100), 'pg_control'],
    ['no password', (data: string) => rm(join(data, '../database.json')), 'database.json'],
  ])('%s is reported in one line that says what to do', async (name, damage, detail) => {
    const damaged = join(parent, name);
    await cp(folder, damaged, { recursive: true });
    await damage(join(damaged, 'postgres'));
    const fault = await start(damaged).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'StartupFault', message: expect.stringContaining(detail) });
    expect(fault).toMatchObject({ message: expect.stringMatching(/^[^\n]*请[^\n]* \/ [^\n]+$/) });
  });
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

function lockFile(at: string): string {
  return join(at, 'postgres/postmaster.pid');
}

async function serverPid(at: string): Promise<number> {
  return Number.parseInt(await readFile(lockFile(at), 'utf8'), 10);
}
