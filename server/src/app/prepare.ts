import { createHmac } from 'node:crypto';
import pg from 'pg';
import { useMasterKey } from '../kernel/values/sealed.ts';
import { installObjects } from '../kernel/store/objects.ts';
import { APP_ROLE, installRoles } from '../kernel/store/roles.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { StartupFault } from '../runtime/startup-fault.ts';
import { databaseObjects } from './database-objects.ts';
import { installJobs } from './jobs-installation.ts';
import { openOrm } from './orm.ts';
import { buildStamp, isPreparedBy, notePrepared } from './prepared.ts';
import { loadReferenceData } from './reference-data.ts';

/**
 * Brings a database to what this version of the server needs: role, tables, objects, reference data. One that this very
 * build has prepared already needs but its roles.
 */
export async function prepare(ownerUrl: string, key: Buffer): Promise<void> {
  useMasterKey(key);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await requireSameKey(owner, key);
    await installRoles(owner, passwordOf(key));
    if (await isPreparedBy(owner, buildStamp)) return;
    const orm = await openOrm(ownerUrl);
    try {
      await orm.migrator.up();
      await installObjects(owner, databaseObjects);
      await installJobs(ownerUrl);
      await asPipeline(orm, { accountId: null }, loadReferenceData);
    } finally {
      await orm.close();
    }
    await notePrepared(owner, buildStamp);
  } finally {
    await owner.end();
  }
}

/** A database remembers, by digest, under which key its secrets are sealed; another key would lose them silently. */
async function requireSameKey(owner: pg.Client, key: Buffer): Promise<void> {
  await owner.query('create table if not exists public.master_key (digest text primary key)');
  const digest = createHmac('sha256', key).update('fingerprint').digest('hex');
  const { rows } = await owner.query<{ digest: string }>('select digest from public.master_key');
  if (rows.length === 0) await owner.query('insert into public.master_key values ($1)', [digest]);
  else if (rows[0]!.digest !== digest) {
    throw new StartupFault(
      '主密钥与数据库不符：请恢复原来的 .data/master.key 或 SHEGONG_KEY，换用新密钥将无法读出已加密的数据',
      'The master key is not the one this database was sealed under: restore the original .data/master.key or SHEGONG_KEY',
    );
  }
}

/** The database as the server uses it: under the application's role. */
export function appUrlOf(ownerUrl: string, key: Buffer): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = passwordOf(key);
  return url.href;
}

const passwordOf = (key: Buffer): string =>
  createHmac('sha256', key).update('database role').digest('base64url');
