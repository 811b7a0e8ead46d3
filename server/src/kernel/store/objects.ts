import { createHash } from 'node:crypto';
import type pg from 'pg';
import { allResources, isGoverned } from '../declare/resource.ts';
import { historySql, type Column } from './history.ts';
import { inheritanceSql } from './inheritance.ts';
import { pastSql } from './past.ts';
import { tablePolicies } from './policies.ts';
import { ident } from './quote.ts';
import { APP_ROLE, readerRoles } from './roles.ts';

/** Whatever the declarations imply beyond tables; made again whenever it would come out differently. */
export async function installObjects(owner: pg.Client, further: string[]): Promise<void> {
  const statements = [
    ...basics(),
    ...(await resourceObjects(owner)),
    ...further,
    ...pastSql(),
    temporaryLast,
    ...grants(),
  ];
  const hash = createHash('sha256').update(statements.join(';')).digest('hex');
  await owner.query('create table if not exists public.installed_objects (hash text primary key)');
  const { rowCount } = await owner.query('select 1 from public.installed_objects where hash = $1', [hash]);
  if (rowCount) return;
  await owner.query('begin');
  for (const statement of statements)
    await owner.query(statement).catch((e) => {
      console.error(statement);
      throw e;
    });
  await owner.query('delete from public.installed_objects');
  await owner.query('insert into public.installed_objects values ($1)', [hash]);
  await owner.query('commit');
}

const basics = (): string[] => [
  'create schema if not exists history',
  `do $$ begin create type code_range as range (subtype = text, collation = "C", multirange_type_name = code_multirange); exception when duplicate_object then null; end $$`,
];

/**
 * Functions that run with their owner's rights look among temporary objects last. Unless that is said, PostgreSQL looks
 * there first, and the application's role could put a table of its own, triggers and all, in the place of another.
 */
const temporaryLast = `do $$ declare f regprocedure; begin
  for f in select oid::regprocedure from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'history'::regnamespace, 'past'::regnamespace) loop
    execute format('alter function %s set search_path = public, pg_temp', f);
  end loop; end $$`;

async function resourceObjects(owner: pg.Client): Promise<string[]> {
  const statements: string[] = [];
  for (const decl of allResources()) {
    const columns = await columnsOf(owner, decl.table);
    statements.push(...tablePolicies(decl), ...inheritanceSql(decl));
    if (isGoverned(decl)) statements.push(...historySql(decl, columns));
  }
  return statements;
}

async function columnsOf(owner: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) || case when attcollation <> 0 and collname = 'C' then ' collate "C"' else '' end as type
     from pg_attribute left join pg_collation c on c.oid = attcollation
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [`public.${ident(table)}`],
  );
  return rows;
}

const appending = { BY_FUNCTION: 'select', BY_PIPELINE: 'select, insert' };

/** People's roles may look into any resource's table, since computed fields do; policies say what they find there. */
const grants = (): string[] => {
  const people = readerRoles().map(ident).join(', ');
  const tables = allResources().map((r) => `public.${ident(r.table)}`);
  return [
    `grant usage on schema public, history, past to ${APP_ROLE}, ${people}`,
    `grant usage, select on all sequences in schema public to ${APP_ROLE}`,
    `grant select on all tables in schema history to ${APP_ROLE}, ${people}`,
    `grant select on ${tables.join(', ')} to ${people}`,
    ...allResources().map(
      (r) =>
        `grant ${r.appendOnly ? appending[r.appendOnly] : 'select, insert, update, delete'} on public.${ident(r.table)} to ${APP_ROLE}`,
    ),
  ];
};
