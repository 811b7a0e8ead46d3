import type { ResourceDecl } from '../declare/resource.ts';
import { APPLY_ROLE } from '../scope/actor.ts';
import { scopeColumn } from '../scope/columns.ts';
import { dimensionOf } from '../scope/dimension.ts';
import { permitsOf } from '../scope/matrix.ts';
import { ident, text } from './quote.ts';

const setting = (name: string): string => `(select nullif(current_setting('scope.${name}', true), ''))`;
const role = setting('role');

/** Condition of row-level security for reading a resource's rows: the matrix again, against the settings. */
export function readCondition(decl: ResourceDecl): string {
  const byDimensions = new Map<string, string[]>();
  for (const [name, within] of Object.entries(permitsOf(decl).read ?? {})) {
    byDimensions.set(within!, [...(byDimensions.get(within!) ?? []), name]);
  }
  const cases = [...byDimensions].map(([within, roles]) => `when ${role} in (${roles.map(text).join(', ')}) then ${within === '' ? 'true' : dimensions(decl, within)}`);
  return `case when ${role} = ${text(APPLY_ROLE)} then true ${cases.join(' ')} else false end`;
}

const dimensions = (decl: ResourceDecl, within: string): string =>
  within
    .split(' ')
    .map((name) => dimension(scopeColumn(decl, name)!, name))
    .join(' and ');

function dimension(column: string, name: string): string {
  const { kind, sqlType } = dimensionOf(name);
  if (kind === 'own') return `${column} = (select nullif(current_setting('scope.${name}', true), '')::${sqlType})`;
  if (kind === 'range') return `(select current_setting('scope.${name}', true)::code_multirange) @> ${column}`;
  return `(${setting(name)} = '*' or ${column} = any(coalesce((select nullif(nullif(current_setting('scope.${name}', true), '*'), '')::${sqlType}[]), '{}')))`;
}

/** Statements that put a table under row-level security: people's roles read, only the pipeline writes. */
export function policySql(table: string, read: string, forced = true): string[] {
  const apply = `${role} = ${text(APPLY_ROLE)}`;
  const policy = (name: string, what: string): string[] => [
    `drop policy if exists ${name} on ${table}`,
    `create policy ${name} on ${table} ${what}`,
  ];
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} ${forced ? 'force' : 'no force'} row level security`,
    ...policy('scope_read', `for select using (${read})`),
    ...policy('apply_insert', `for insert with check (${apply})`),
    ...policy('apply_update', `for update using (${apply}) with check (${apply})`),
    ...policy('apply_delete', `for delete using (${apply})`),
  ];
}

export const tablePolicies = (decl: ResourceDecl): string[] => policySql(`public.${ident(decl.table)}`, readCondition(decl));
