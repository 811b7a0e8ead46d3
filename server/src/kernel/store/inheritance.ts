import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import { carried, scopeColumn, scopeParent } from '../scope/columns.ts';
import { ident } from './quote.ts';

/** Statements that keep a child's copies of its parent's scope: set on write, followed when the parent moves. */
export function inheritanceSql(decl: ResourceDecl): string[] {
  if (!decl.scopeVia) return [];
  const parent = scopeParent(decl);
  const pairs = carried(decl).map((name) => [scopeColumn(decl, name)!, scopeColumn(parent, name)!] as const);
  const key = ident(columnOf(decl.fields.get(decl.scopeVia)!));
  const table = `public.${ident(decl.table)}`;
  const above = `public.${ident(parent.table)}`;
  const take = `take_scope_${decl.table}`;
  const follow = `follow_scope_${decl.table}`;
  const changed = pairs.map(([, from]) => `old.${from} is distinct from new.${from}`).join(' or ');
  return [
    procedure(
      take,
      `select ${pairs.map(([, from]) => from).join(', ')} into ${pairs.map(([to]) => `new.${to}`).join(', ')} from ${above} where id = new.${key}; return new;`,
    ),
    procedure(
      follow,
      `update ${table} set ${pairs.map(([to, from]) => `${to} = new.${from}`).join(', ')} where ${key} = new.id; return null;`,
    ),
    `drop trigger if exists take_scope on ${table}`,
    `create trigger take_scope before insert or update on ${table} for each row execute function ${take}()`,
    `drop trigger if exists ${follow} on ${above}`,
    `create trigger ${follow} after update on ${above} for each row when (${changed}) execute function ${follow}()`,
  ];
}

const procedure = (name: string, body: string): string =>
  `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`;
