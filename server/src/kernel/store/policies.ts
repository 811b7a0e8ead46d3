import type { ResourceDecl } from '../declare/resource.ts';
import { scopeColumn } from '../scope/columns.ts';
import { dimensionOf } from '../scope/dimension.ts';
import { alternatives, permitsOf } from '../scope/matrix.ts';
import { ident } from './quote.ts';
import { APP_ROLE, readerRole } from './roles.ts';

/**
 * Row-level security of a resource's table (or its history's): the matrix once more, as one policy for each way of
 * seeing rows, given to the database roles of those who see so. Settings are read once a statement, as init plans.
 */
export function readPolicies(table: string, decl: ResourceDecl): string[] {
  const byDimensions = new Map<string, string[]>();
  const see = (role: string, within: string): void =>
    void byDimensions.set(within, [...(byDimensions.get(within) ?? []), role]);
  for (const [role, within] of Object.entries(permitsOf(decl).read ?? {})) {
    see(readerRole(role), within!);
    see(readerRole(role, true), withoutRanges(within!));
  }
  const policies = [...byDimensions].map(([within, roles]) =>
    policy(
      table,
      `read ${within}`.trim(),
      `for select to ${roles.map(ident).join(', ')} using (${condition(decl, within)})`,
    ),
  );
  return [...enable(table), ...policies.flat(), ...pipelinePolicy(table)];
}

const withoutRanges = (within: string): string =>
  alternatives(within)
    .map((names) => names.filter((name) => dimensionOf(name).kind !== 'range').join(' '))
    .join(' | ');

/** A table that only the server's own steps touch. */
export const closedPolicies = (table: string): string[] => [...enable(table), ...pipelinePolicy(table)];

/** Old policies go first: the matrix may have changed what they are called. */
const enable = (table: string): string[] => [
  `do $$ declare p record; begin for p in select policyname from pg_policies where schemaname || '.' || tablename = '${table.replaceAll('"', '')}' loop execute format('drop policy %I on ${table}', p.policyname); end loop; end $$`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

const policy = (table: string, name: string, what: string): string[] => [
  `create policy ${ident(name)} on ${table} ${what}`,
];

/** The application's own role, and the owner under the same settings, see and write everything. */
const pipelinePolicy = (table: string): string[] =>
  policy(table, 'pipeline', `to ${APP_ROLE}, current_user using (true) with check (true)`);

const condition = (decl: ResourceDecl, within: string): string =>
  alternatives(within)
    .map((names) =>
      names.length === 0
        ? 'true'
        : names.map((name) => dimension(scopeColumn(decl, name)!, name)).join(' and '),
    )
    .join(' or ');

function dimension(column: string, name: string): string {
  const { kind, sqlType } = dimensionOf(name);
  const setting = `nullif(current_setting('scope.${name}', true), '')`;
  if (kind === 'own') return `${column} = (select ${setting}::${sqlType})`;
  if (kind === 'range') return `(select ${setting}::code_multirange) @> ${column}`;
  return `((select ${setting} = '*') or ${column} = any(coalesce((select nullif(${setting}, '*')::${sqlType}[]), '{}')))`;
}

export const tablePolicies = (decl: ResourceDecl): string[] =>
  readPolicies(`public.${ident(decl.table)}`, decl);
