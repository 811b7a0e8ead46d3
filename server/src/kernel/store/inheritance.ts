import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import { snake } from '../declare/naming.ts';
import { inheritedBy, referred, scopeColumn, type Inherited } from '../scope/columns.ts';
import { ident } from './quote.ts';

/** Statements that keep a child's copies of what it inherits: set on write, followed when one it refers to moves. */
export function inheritanceSql(decl: ResourceDecl): string[] {
  const parts = [...inheritedBy(decl)].map(([reference, pairs]) => partOf(decl, reference, pairs));
  if (parts.length === 0) return [];
  const table = `public.${ident(decl.table)}`;
  const take = `take_scope_${decl.table}`;
  return [
    procedure(take, `${parts.map(takeSql).join(' ')} return new;`),
    `drop trigger if exists take_scope on ${table}`,
    `create trigger take_scope before insert or update on ${table} for each row execute function ${take}()`,
    ...parts.flatMap((part) => followSql(table, part)),
  ];
}

interface Part {
  /** The table referred to, the column that refers to it, and which columns are copied: of the child, of the other. */
  above: string;
  key: string;
  pairs: [to: string, from: string][];
  follow: string;
}

function partOf(decl: ResourceDecl, reference: string, inherited: Inherited[]): Part {
  const parent = referred(decl, reference);
  const suffix = decl.scopeVia ? '' : `_${snake(reference)}`;
  return {
    above: `public.${ident(parent.table)}`,
    key: ident(columnOf(decl.fields.get(reference)!)),
    pairs: inherited.map(({ dimension, from }) => [
      scopeColumn(decl, dimension)!,
      scopeColumn(parent, from)!,
    ]),
    follow: `follow_scope_${decl.table}${suffix}`,
  };
}

const takeSql = ({ above, key, pairs }: Part): string =>
  `select ${pairs.map(([, from]) => from).join(', ')} into ${pairs.map(([to]) => `new.${to}`).join(', ')} from ${above} where id = new.${key};`;

function followSql(table: string, { above, key, pairs, follow }: Part): string[] {
  const changed = pairs.map(([, from]) => `old.${from} is distinct from new.${from}`).join(' or ');
  return [
    procedure(
      follow,
      `update ${table} set ${pairs.map(([to, from]) => `${to} = new.${from}`).join(', ')} where ${key} = new.id; return null;`,
    ),
    `drop trigger if exists ${follow} on ${above}`,
    `create trigger ${follow} after update on ${above} for each row when (${changed}) execute function ${follow}()`,
  ];
}

const procedure = (name: string, body: string): string =>
  `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`;
