import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { useMasterKey } from '../kernel/values/sealed.ts';
import { installObjects } from '../kernel/store/objects.ts';
import { APP_ROLE, installRoles } from '../kernel/store/roles.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { approvalObjects, loadFlows } from '../approvals/loading.ts';
import { accessObjects } from '../access/objects.ts';
import { auditObjects } from '../audit/objects.ts';
import { loadVocabulary } from '../vocabulary/loading.ts';
import { openOrm } from './orm.ts';

const divisions = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../../data/divisions' : '../../data/divisions', import.meta.url));

/** Brings a database to what this version of the server needs: role, tables, objects, reference data. */
export async function prepare(ownerUrl: string, key: Buffer): Promise<void> {
  useMasterKey(key);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await installRoles(owner, passwordOf(key));
    const orm = await openOrm(ownerUrl);
    try {
      await orm.migrator.up();
      await installObjects(owner, [...auditObjects, ...accessObjects, ...approvalObjects]);
      await asPipeline(orm, { accountId: null }, async (em) => {
        await loadVocabulary(em, divisions);
        await loadFlows(em);
      });
    } finally {
      await orm.close();
    }
  } finally {
    await owner.end();
  }
}

/** The database as the server uses it: under the application's role. */
export function appUrlOf(ownerUrl: string, key: Buffer): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = passwordOf(key);
  return url.href;
}

const passwordOf = (key: Buffer): string => createHmac('sha256', key).update('database role').digest('base64url');
