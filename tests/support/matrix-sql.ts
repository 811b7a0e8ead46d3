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

/** Whether the viewer holds the whole register, and so reads under the second role of that name. */
export const isWhole = ({ areas }: Viewer): boolean => areas.some((area) => area === '' || area === '3504');

/** The same under the database role and the settings of a viewer. */
export const underViewer = <T>(api: Api, viewer: Viewer, work: (client: Client) => Promise<T>): Promise<T> =>
  underApplication(api, async (client) => {
    await client.query(`set role ${readerRole(viewer.role, isWhole(viewer))}`);
    const settings = Object.entries(settingsOf(viewer));
    for (const [name, value] of settings)
      await client.query('select set_config($1, $2, false)', [`scope.${name}`, value]);
    return work(client);
  });

/** The settings of row-level security, spelled out from what the viewer holds. */
function settingsOf({ areas, sector, role, institution, person, account }: Viewer): Record<string, string> {
  const upTo = (area: string): string =>
    area === '' ? '9' : area.slice(0, -1) + String(Number(area.at(-1)) + 1);
  return {
    division: `{${areas.map((area) => `[${area || '0'},${upTo(area)})`).join(',')}}`,
    sector: sector === null ? '*' : `{${sector}}`,
    realm: realmsOf(role),
    disclosure: '{OPENED}',
    institution: institution ?? '',
    person: person ?? '',
    account,
  };
}

function realmsOf(role: Viewer['role']): string {
  if (role.endsWith('_ADMIN')) return '{ADMINISTRATION}';
  return role === 'COORDINATOR' || role === 'REGISTRAR' ? '{BUSINESS,CONFIDENTIAL}' : '{BUSINESS}';
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

export interface Table {
  /** Schema and name, quoted. */
  name: string;
  /** Its first column that can be set. */
  column: string;
}

/** Every table there is, whatever made it. */
export async function tablesOf(api: Api): Promise<Table[]> {
  const sql = `select c.oid::regclass::text as name, quote_ident(a.attname) as column from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum = (select min(attnum) from pg_attribute f where f.attrelid = c.oid and f.attnum > 0 and f.attidentity = '' and not f.attisdropped)
    where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'history'::regnamespace) order by 1`;
  return (await api.orm.em.fork().execute(sql)) as Table[];
}

/** Statements that write to a table; that there is nothing to write is no reason for them to go through. */
export const writesTo = ({ name, column }: Table): string[] => [
  `insert into ${name} default values`,
  `update ${name} set ${column} = ${column}`,
  `delete from ${name}`,
];
