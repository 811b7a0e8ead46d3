import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepare } from '../../server/src/app/prepare.ts';
import { startEmbeddedDatabase } from '../../server/src/runtime/embedded-database.ts';
import { masterKey } from '../../server/src/runtime/secrets.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's URL of the migrated database that each test file gets a copy of. */
    templateUrl: string;
    /** The key, in hexadecimal, under which its secrets are kept. */
    masterKey: string;
  }
}

/** One PostgreSQL for the whole run, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'shegong-test-'));
  const database = await startEmbeddedDatabase({ folder, durable: false });
  const key = masterKey(folder);
  await prepare(database.ownerUrl, key);
  project.provide('templateUrl', database.ownerUrl);
  project.provide('masterKey', key.toString('hex'));
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
