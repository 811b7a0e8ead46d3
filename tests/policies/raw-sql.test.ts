import { beforeAll, describe, expect, test } from 'vitest';
import { allResources } from '../../server/src/kernel/declare/resource.ts';
import { useApi } from '../support/api.ts';
import { permitted, type Row } from '../support/matrix.ts';
import {
  isWhole,
  refusalOf,
  tablesOf,
  underApplication,
  underViewer,
  writesTo,
  type Table,
} from '../support/matrix-sql.ts';
import { Tally } from '../support/matrix-tally.ts';
import { rowsOf } from '../support/rows-carried.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

const REFUSED = '42501';
let world: World;
let rows: Map<string, Row[]>;
let tables: Table[];
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
  await a.as('county');
});
beforeAll(async () => {
  [rows, tables] = [await rowsOf(api), await tablesOf(api)];
});

describe('plain SQL under the role of each viewer', () => {
  test('selects the rows within scope and no other, now and from history', async () => {
    const tally = new Tally();
    for (const viewer of world.viewers) {
      await underViewer(api, viewer, async (client) => {
        for (const { plural, table, operations } of allResources()) {
          const known = rows.get(plural)!;
          const expected = permitted(viewer, 'read', plural, known);
          const sources = [`public."${table}"`, ...(operations.length > 0 ? [`history."${table}"`] : [])];
          for (const source of sources) {
            const sql = `select distinct id::text from ${source} where id::text = any($1)`;
            const found = await client.query<{ id: string }>(sql, [known.map((row) => row.id)]);
            tally.all(
              `${viewer.username}: ${source}`,
              known.map((row) => row.id),
              found.rows.map((r) => r.id),
              expected,
            );
          }
        }
      });
    }
    tally.conclude('plain SQL');
  });

  test('selects nothing that is in scope when it says nothing of its scope', async () => {
    const narrow = world.viewers.filter((v) => !isWhole(v));
    for (const viewer of narrow.filter((v) => v.role === 'COORDINATOR' || v.role === 'PRACTITIONER')) {
      await underViewer(api, viewer, async (client) => {
        await client.query('reset all');
        const { rows: found } = await client.query(
          'select id from practitioner union all select id from change_request union all select id from account',
        );
        expect(found).toEqual([]);
      });
    }
  });

  test('writes to no table, and does not even look at credentials, sessions and the log’s heads', async () => {
    const tally = new Tally();
    for (const viewer of onePerRole()) {
      await underViewer(api, viewer, async (client) => {
        for (const table of tables) {
          for (const statement of writesTo(table))
            tally.one(
              `${viewer.role}: ${statement}`,
              (await refusalOf(client, statement)) !== REFUSED,
              false,
            );
        }
        for (const { name } of closed())
          tally.one(
            `${viewer.role} reads ${name}`,
            (await refusalOf(client, `select * from ${name}`)) !== REFUSED,
            false,
          );
      });
    }
    tally.conclude('writes by plain SQL');
  });
});

describe('the application’s role', () => {
  test('owns nothing, bypasses nothing, and can become nobody but a reader', async () => {
    const sql = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_class where relowner = r.oid) as owned,
      (select array_agg(m.roleid::regrole::text) from pg_auth_members m where m.member = r.oid and not m.roleid::regrole::text like 'shegong\\_%') as more
      from pg_roles r where rolname = current_user`;
    const none = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      more: null,
    };
    const owner = new URL(api.database.ownerUrl).username;
    await underApplication(api, async (client) => {
      expect((await client.query(sql)).rows).toEqual([none]);
      for (const role of [owner, 'pg_write_all_data', 'pg_execute_server_program'])
        expect(await refusalOf(client, `set role "${role}"`)).toBe(REFUSED);
      expect(await refusalOf(client, `set session_replication_role = replica`)).toBe(REFUSED);
    });
  });

  test('and the readers’ are under row-level security on every table that it may read', async () => {
    const sql = `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'history'::regnamespace)
      and not (relrowsecurity and relforcerowsecurity) and has_table_privilege('shegong_app', c.oid, 'select') order by 1`;
    expect(await api.orm.em.fork().execute(sql)).toEqual([]);
    const readers = `select rolname from pg_roles where rolname like 'shegong\\_%' and (rolsuper or rolbypassrls or rolcreaterole or (rolcanlogin and rolname <> 'shegong_app'))`;
    expect(await api.orm.em.fork().execute(readers)).toEqual([]);
  });

  test('cannot write to the log or to history, nor truncate or alter anything', async () => {
    const kept = tables.filter(({ name }) => name.startsWith('history.') || name.startsWith('audit_'));
    const statements = [
      ...kept.flatMap(writesTo),
      ...tables.flatMap(({ name }) => [
        `truncate ${name} cascade`,
        `alter table ${name} disable row level security`,
        `drop table ${name}`,
      ]),
      'alter table audit_entry disable trigger append_only',
      'create table public.mine (id int)',
    ];
    await underApplication(api, async (client) => {
      for (const statement of statements)
        expect([statement, await refusalOf(client, statement)]).toEqual([statement, REFUSED]);
    });
  });

  test('cannot draw entries of the log into a table of its own', async () => {
    await underApplication(api, async (client) => {
      await client.query('create temporary table audit_entry (like public.audit_entry)').catch(() => null);
      await client
        .query('create temporary table audit_head (shard integer primary key, seq integer, digest text)')
        .catch(() => null);
      await client.query(`select append_audit(0, null, null, 'drawn.away', null, null, null, '{}')`);
    });
    expect(
      await api.orm.em.fork().execute(`select action from public.audit_entry where action = 'drawn.away'`),
    ).toHaveLength(1);
  });
});

/** Tables that stand behind no resource: credentials, sessions, the log's heads, what the server keeps of itself. */
const closed = (): Table[] => {
  const read = new Set(allResources().map((r) => r.table));
  return tables.filter(({ name }) => !name.startsWith('history.') && !read.has(name.replaceAll('"', '')));
};

const onePerRole = () => world.viewers.filter((v, i, all) => all.findIndex((w) => w.role === v.role) === i);
