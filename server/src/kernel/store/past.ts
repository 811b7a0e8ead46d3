import { allResources, isGoverned, type ResourceDecl } from '../declare/resource.ts';
import { ident } from './quote.ts';

/*
 * What computed fields say as of an instant. The schema `past` has, for each table with a past, a function of the same name
 * that gives the rows in force at an instant (PostgreSQL inlines it), and, for each function that computed fields call,
 * a twin that takes the instant first. So a field's SQL is written once, for the present, and `inPast` reads it over.
 */

/** Texts of the functions that contexts define, by name. */
const functions = new Map<string, string>();
const heading = /create or replace function (\w+)\(/;

/** Makes functions known that computed fields may call. Those that are not `stable` look nowhere, or change things. */
export function rememberFunctions(statements: string[]): void {
  for (const text of statements) {
    const name = heading.exec(text)?.[1];
    if (name && / stable\b/.test(text)) functions.set(name, text);
  }
}

const escaped = (names: Iterable<string>): string => [...names].join('|') || '(?!)';
const callOf = (names: Iterable<string>): RegExp =>
  new RegExp(`(?<![."\\w])(${escaped(names)})\\((\\s*\\))?`, 'g');
/** Whether there is a past to read: its revisions, or, of rows that only their server adds to, when they were added. */
export const hasPast = (decl: ResourceDecl): boolean => isGoverned(decl) || decl.fields.has('createdAt');

let words: { tables: RegExp; calls: RegExp; twins: string[] } | null = null;
const known = () => {
  if (words) return words;
  const twins = reachable();
  const tables = new RegExp(
    `\\b(from|join)(\\s+)(?:public\\.)?"?(${escaped(
      allResources()
        .filter(hasPast)
        .map((decl) => decl.table),
    )})"?(?=[\\s)]|$)`,
    'gi',
  );
  return (words = { tables, calls: callOf(twins), twins });
};

/** Functions that computed fields call, and that those call in turn. */
function reachable(): string[] {
  const all = callOf(functions.keys());
  const found = new Set<string>();
  const visit = (sql: string): void => {
    for (const [, name] of sql.matchAll(all)) {
      if (found.has(name!)) continue;
      found.add(name!);
      visit(functions.get(name!)!);
    }
  };
  for (const decl of allResources())
    for (const field of decl.fields.values()) if (field.sql) visit(field.sql('r', () => '$1'));
  return [...functions.keys()].filter((name) => found.has(name));
}

/** A table's rows in force at an instant, an SQL expression of type `timestamptz`. */
export const pastTable = (table: string, at: string): string => `past.${ident(table)}(${at})`;

/** SQL that was written for the present, of the instant instead: tables, functions and the day. */
export function inPast(sql: string, at: string): string {
  const { tables, calls } = known();
  return sql
    .replace(tables, (_, word: string, space: string, table: string) => word + space + pastTable(table, at))
    .replace(calls, (_, name: string, empty?: string) => `past.${name}(${at}${empty ? ')' : ', '}`)
    .replaceAll(/\bcurrent_date\b/g, `(${at})::date`)
    .replaceAll(/\bnow\(\)/g, at);
}

/** Statements that make the schema anew. */
export const pastSql = (): string[] => [
  'drop schema if exists past cascade',
  'create schema past',
  ...allResources().filter(hasPast).map(tableSql),
  ...known().twins.map((name) => twinOf(functions.get(name)!)),
];

function tableSql(decl: ResourceDecl): string {
  const [source, inForce] = isGoverned(decl)
    ? [`history.${ident(decl.table)}`, 'h.rev_from <= at and (h.rev_to is null or h.rev_to > at)']
    : [`public.${ident(decl.table)}`, 'h.created_at <= at'];
  return `create function ${pastTable(decl.table, 'at timestamptz')} returns setof ${source} language sql stable as $$
     select * from ${source} h where ${inForce} $$`;
}

const twinOf = (text: string): string => {
  const start = text.indexOf('(') + 1;
  const name = heading.exec(text)![1]!;
  // The instant comes first, so parameters named by their place move on.
  const rest = text.slice(start).replaceAll(/\$(\d+)/g, (_, place) => `$${Number(place) + 1}`);
  const more = /^\s*\)/.test(rest) ? '' : ', ';
  return `create function past.${name}(past_at timestamptz${more}${inPast(rest, 'past_at')}`;
};
