import { allResources, columnOf, type ResourceDecl } from '../declare/resource.ts';
import { readPolicies } from './policies.ts';
import { ident } from './quote.ts';

export interface Column {
  name: string;
  type: string;
}

/** Columns of a revision beyond the record's own. */
const meta = [
  'rev_from timestamptz not null',
  'rev_to timestamptz',
  'rev_operation text not null',
  'rev_request_id bigint',
  'rev_account_id bigint',
];

/**
 * Statements that keep every revision of a table in `history.<table>`: the record's columns, the time in which it was
 * in force, and the change request and account behind it. A deletion leaves a revision of no duration.
 */
export function historySql(decl: ResourceDecl, columns: Column[]): string[] {
  const kept = `history.${ident(decl.table)}`;
  const add = columns.map((c) => `alter table ${kept} add column if not exists ${ident(c.name)} ${c.type}`);
  return [
    `create table if not exists ${kept} (rev_id bigint generated always as identity primary key, ${meta.join(', ')})`,
    ...add,
    `create index if not exists ${ident(`${decl.table}_id_index`)} on ${kept} (id, rev_from)`,
    ...listedBy(decl).map(
      (column) =>
        `create index if not exists ${ident(`${decl.table}_${column}_index`)} on ${kept} (${ident(column)}, rev_from)`,
    ),
    ...readPolicies(kept, decl),
    trigger(decl, columns),
    `drop trigger if exists keep_history on public.${ident(decl.table)}`,
    `create trigger keep_history after insert or update or delete on public.${ident(decl.table)} for each row execute function history.${ident(`keep_${decl.table}`)}()`,
  ];
}

/** Columns by which lists of other records find rows of this resource. */
const listedBy = (decl: ResourceDecl): string[] => [
  ...new Set(
    allResources()
      .flatMap((other) => [...other.fields.values()])
      .filter((f) => f.kind === 'list' && f.target!() === decl.entity)
      .map((f) => columnOf(decl.fields.get(f.inverse!)!)),
  ),
];

/** `clock_timestamp`, not `now`: a transaction that waited for a lock must not end a revision before it began. */
function trigger(decl: ResourceDecl, columns: Column[]): string {
  const names = columns.map((c) => ident(c.name)).join(', ');
  const values = (row: string): string => columns.map((c) => `${row}.${ident(c.name)}`).join(', ');
  const kept = `history.${ident(decl.table)}`;
  const insert = (row: string, to: string, operation: string): string =>
    `insert into ${kept} (${names}, rev_from, rev_to, rev_operation, rev_request_id, rev_account_id) values (${values(row)}, at, ${to}, ${operation}, request, account)`;
  return `create or replace function history.${ident(`keep_${decl.table}`)}() returns trigger language plpgsql security definer set search_path = public as $$
declare
  at timestamptz := clock_timestamp();
  request bigint := nullif(current_setting('scope.request', true), '')::bigint;
  account bigint := nullif(current_setting('scope.maker', true), '')::bigint;
begin
  if tg_op <> 'INSERT' then
    update ${kept} set rev_to = at where id = old.id and rev_to is null;
  end if;
  if tg_op = 'DELETE' then
    ${insert('old', 'at', "'DELETE'")};
  else
    ${insert('new', 'null', "case tg_op when 'INSERT' then 'CREATE' else 'UPDATE' end")};
  end if;
  return null;
end $$`;
}
