import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { startEmbeddedDatabase } from '../runtime/embedded-database.ts';
import { openOrm } from './orm.ts';

/** Runs work on a throw-away database to which all migrations were applied. */
export async function onScratchDatabase(work: (orm: MikroORM) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'shegong-'));
  const database = await startEmbeddedDatabase({ folder, durable: false });
  const orm = await openOrm(database.ownerUrl);
  try {
    await orm.migrator.up();
    await work(orm);
  } finally {
    await orm.close();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
