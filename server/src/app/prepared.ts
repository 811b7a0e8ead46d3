import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { APP_ROLE } from '../kernel/store/roles.ts';

const stamp = fileURLToPath(new URL('../../.sources', import.meta.url));

/** Digest of the sources that a build was made from; null where the sources themselves run. */
export const buildStamp: string | null = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;

/** Whether the build has prepared this database, and the role may still use it: a restored one may have lost its grants. */
export async function isPreparedBy(owner: pg.Client, build: string | null): Promise<boolean> {
  await owner.query('create table if not exists public.prepared_by (build text primary key)');
  if (build === null) return false;
  const { rowCount } = await owner.query('select 1 from public.prepared_by where build = $1', [build]);
  if (rowCount === 0) return false;
  const { rows } = await owner.query<{ granted: boolean }>(
    `select bool_and(has_table_privilege($1, 'public.change_request', privilege)) as granted
     from unnest(array['select', 'insert', 'update']) privilege`,
    [APP_ROLE],
  );
  return rows[0]!.granted;
}

export async function notePrepared(owner: pg.Client, build: string | null): Promise<void> {
  await owner.query('delete from public.prepared_by');
  if (build !== null) await owner.query('insert into public.prepared_by values ($1)', [build]);
}
