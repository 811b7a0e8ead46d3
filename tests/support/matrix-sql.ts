import { Client } from 'pg';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { readerRole } from '../../server/src/kernel/store/roles.ts';
import type { Api } from './api.ts';
import type { Viewer } from './matrix.ts';

/** Works with plain SQL under the application's role, as somebody who got hold of its connection could. */
export async function underApplication<T>(api: Api, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: appUrlOf(api.database.ownerUrl, api.database.key) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same under the database role and the settings of a viewer. */
export const underViewer = <T>(api: Api, viewer: Viewer, work: (client: Client) => Promise<T>): Promise<T> =>
  underApplication(api, async (client) => {
    await client.query(`set role ${readerRole(viewer.role)}`);
    const settings = Object.entries(settingsOf(viewer));
    for (const [name, value] of settings) await client.query('select set_config($1, $2, false)', [`scope.${name}`, value]);
    return work(client);
  });

/** The settings of row-level security, spelled out from what the viewer holds. */
function settingsOf({ areas, sector, role, institution, person, account }: Viewer): Record<string, string> {
  const upTo = (area: string): string => (area === '' ? '9' : area.slice(0, -1) + String(Number(area.at(-1)) + 1));
  return {
    division: `{${areas.map((area) => `[${area || '0'},${upTo(area)})`).join(',')}}`,
    sector: sector === null ? '*' : `{${sector}}`,
    realm: role.endsWith('_ADMIN') ? '{ADMINISTRATION}' : '{BUSINESS}',
    institution: institution ?? '',
    person: person ?? '',
    account,
  };
}

/** What PostgreSQL says to a statement: `null` when it went through, and then it is undone. */
export async function refusalOf(client: Client, statement: string): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query(statement);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
}

/** Every table there is, by schema and name. */
export async function tablesOf(api: Api): Promise<string[]> {
  const sql = `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'history') order by 1`;
  return ((await api.orm.em.fork().execute(sql)) as { name: string }[]).map((t) => t.name);
}
