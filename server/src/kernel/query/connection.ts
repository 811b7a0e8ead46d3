import type { FieldNode } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import { collectBelow } from './collect.ts';
import { afterCursor, cursorSql, tagParameter } from './cursor.ts';
import { filterSql } from './filter.ts';
import { groupsText } from './groups.ts';
import { objectText } from './object.ts';
import { orderBy, orderOf, type OrderKey } from './order.ts';
import { pageOf, type Page } from './page.ts';
import { Slot } from './slot.ts';
import { all, jsonObject, type Part, type Statement } from './statement.ts';

/** What the request selects of a connection, by what each selection needs. */
interface Wanted {
  fields: Map<string, FieldNode[]>;
  rows: boolean;
  cursors: boolean;
  overfetch: boolean;
  total: boolean;
}

/**
 * SQL text expression of a connection. The page is chosen first, with only the columns that are read; nested
 * selections are evaluated for its rows alone.
 * @param link condition that ties a row to the record the connection stands in ('true' at the root)
 * @param list names the list, for the cursor's tag
 */
export function connectionText(
  st: Statement,
  decl: ResourceDecl,
  nodes: FieldNode[],
  link: (alias: string) => string,
  list: string,
): string {
  const node = nodes[0]!;
  const arg = (name: string): Slot => argument(node, name, st);
  const wanted = wantedOf(st, decl, nodes);
  const outer = st.asOf;
  st.asOf = arg('asOf').isNull ? outer : arg('asOf');
  try {
    return bodyText(st, decl, link, list, wanted, arg);
  } finally {
    st.asOf = outer;
  }
}

function bodyText(
  st: Statement,
  decl: ResourceDecl,
  link: (alias: string) => string,
  list: string,
  wanted: Wanted,
  arg: (name: string) => Slot,
): string {
  const filter = arg('filter');
  const row = st.alias();
  const where = all([link(row), st.scope(decl, row), filterSql(st, decl, row, filter)]);
  const context: Context = {
    st,
    decl,
    row,
    page: st.alias(),
    where,
    filter,
    sorting: arg('sorting'),
    list,
    wanted,
    arg,
  };
  return wanted.rows
    ? pagedText(context)
    : wrap(context, new Map(), `(select count(*) from ${st.table(decl, row)} where ${where})`);
}

interface Context {
  st: Statement;
  decl: ResourceDecl;
  /** Alias of the table's rows. */
  row: string;
  /** Alias of the rows of the page; its own, since conditions inside may refer to the page they are nested in. */
  page: string;
  where: string;
  filter: Slot;
  sorting: Slot;
  list: string;
  wanted: Wanted;
  arg: (name: string) => Slot;
}

const argument = (node: FieldNode, name: string, st: Statement): Slot => {
  const found = node.arguments?.find((a) => a.name.value === name);
  return found ? Slot.of(found.value, st.doc.variables) : Slot.constant(undefined);
};

function wantedOf(st: Statement, decl: ResourceDecl, nodes: FieldNode[]): Wanted {
  const fields = collectBelow(st.doc, st.type(`${decl.name}Connection`), nodes);
  const below = (name: string, type: string): Set<string> => {
    const found = [...fields.values()].filter((same) => same[0]!.name.value === name);
    return new Set(
      found.flatMap((same) =>
        [...collectBelow(st.doc, st.type(type), same).values()].map((n) => n[0]!.name.value),
      ),
    );
  };
  const names = new Set([...fields.values()].map((same) => same[0]!.name.value));
  const info = below('pageInfo', 'PageInfo');
  return {
    fields,
    rows: names.has('nodes') || names.has('edges') || names.has('pageInfo'),
    cursors:
      below('edges', `${decl.name}Edge`).has('cursor') || info.has('startCursor') || info.has('endCursor'),
    overfetch: names.has('pageInfo'),
    total: names.has('totalCount'),
  };
}

/** The connection with a page of rows, numbered when its ends matter. */
function pagedText(c: Context): string {
  const { st, decl, wanted } = c;
  const page = pageOf(c.arg, !c.filter.at('id').at('in').isNull);
  const keys = orderOf(st, decl, c.row, c.sorting);
  const backward = page.mode === 'backward';
  const tag = tagParameter(c.list, c.filter, c.sorting);
  const limit = st.bind((run) => page.limit(run.variables), 'int');
  const need = new Set<string>();
  const parts = rowTexts(c, keys, tag, limit, need, backward);
  const shared = wanted.total && !c.filter.isNull;
  const source = shared ? 'm' : null;
  const rows = rowsSql(c, page, keys, tag, limit, need, source);
  const total = shared
    ? '(select count(*) from m)'
    : `(select count(*) from ${st.table(decl, c.row)} where ${c.where})`;
  const numbered =
    wanted.overfetch || backward
      ? `(select x.*, row_number() over () as rn, count(*) over () as cnt from ${rows} x)`
      : rows;
  for (const [key, same] of wanted.fields)
    if (same[0]!.name.value === 'pageInfo') parts.set(key, pageInfoText(c, page, keys, tag, limit, same));
  // `having` makes it one row even where nothing that was selected aggregates.
  const text = `select ${wrap(c, parts, total)} from ${numbered} ${c.page} having true`;
  return shared ? `(with m as materialized (${matching(c, keys)}) ${text})` : `(${text})`;
}

/** Ids and order keys of all rows that match: counted for the total, ordered and cut for the page. */
const matching = (c: Context, keys: OrderKey[]): string =>
  `select ${c.row}.id, ${keys.map((k) => `${k.sql} as ${k.name}`).join(', ')} from ${c.st.table(c.decl, c.row)} where ${c.where}`;

/** The page's rows in order: `(select …)`, one more than asked when it matters whether there are more. */
function rowsSql(
  c: Context,
  page: Page,
  keys: OrderKey[],
  tag: ReturnType<typeof tagParameter>,
  limit: string,
  need: Set<string>,
  shared: string | null,
): string {
  const { st, row } = c;
  const backward = page.mode === 'backward';
  const value = (k: OrderKey): string => (shared ? `${shared}.${k.name}` : k.sql);
  const after = page.from ? afterCursor(st, keys, page.from, tag, value, backward) : 'true';
  const offset = page.hasOffset ? ` offset ${st.bind((run) => page.offset(run.variables), 'int')}` : '';
  const cut = `order by ${orderBy(keys, value, backward)} limit ${limit}${c.wanted.overfetch ? ' + 1' : ''}${offset}`;
  const kept = c.wanted.cursors ? keys : [];
  if (!shared) {
    const columns = [...[...need].map((n) => `${row}.${n}`), ...kept.map((k) => `${k.sql} as ${k.name}`)];
    return `(select ${columns.join(', ') || '1'} from ${st.table(c.decl, row)} where ${all([c.where, after])} ${cut})`;
  }
  const columns = [...[...need].map((n) => `r.${n}`), ...kept.map((k) => `k.${k.name}`)];
  const chosen = `(select * from m where ${after} ${cut}) k join ${st.table(c.decl, 'r')} on r.id = k.id`;
  return `(select ${columns.join(', ') || '1'} from ${chosen} order by ${orderBy(keys, (k) => `k.${k.name}`, backward)})`;
}

type Tag = ReturnType<typeof tagParameter>;

/** Text of `nodes` and `edges` under their response keys. */
function rowTexts(
  c: Context,
  keys: OrderKey[],
  tag: Tag,
  limit: string,
  need: Set<string>,
  backward: boolean,
): Map<string, string> {
  const { st, decl } = c;
  const only = c.wanted.overfetch ? ` filter (where ${c.page}.rn <= ${limit})` : '';
  const order = backward ? ` order by ${c.page}.rn desc` : '';
  const list = (item: string): string => `'['||coalesce(string_agg(${item}, ','${order})${only},'')||']'`;
  const texts = new Map<string, string>();
  for (const [key, same] of c.wanted.fields) {
    const name = same[0]!.name.value;
    if (name === 'nodes') texts.set(key, list(objectText(st, decl, c.page, same, need)));
    if (name === 'edges') texts.set(key, list(edgeText(c, keys, tag, same, need)));
  }
  return texts;
}

function edgeText(c: Context, keys: OrderKey[], tag: Tag, nodes: FieldNode[], need: Set<string>): string {
  const member = (same: FieldNode[]): Part => {
    const name = same[0]!.name.value;
    if (name === '__typename') return { literal: `"${c.decl.name}Edge"` };
    return name === 'node'
      ? objectText(c.st, c.decl, c.page, same, need)
      : `'"'||${cursorOf(c, keys, tag)}||'"'`;
  };
  const selected = collectBelow(c.st.doc, c.st.type(`${c.decl.name}Edge`), nodes);
  return jsonObject([...selected].map(([key, same]) => [key, member(same)]));
}

const cursorOf = (c: Context, keys: OrderKey[], tag: Tag): string =>
  cursorSql(
    keys,
    c.st.bind((run) => tag(run.variables), 'text'),
    (k) => `${c.page}.${k.name}`,
  );

function pageInfoText(
  c: Context,
  page: Page,
  keys: OrderKey[],
  tag: Tag,
  limit: string,
  nodes: FieldNode[],
): string {
  const { st } = c;
  const backward = page.mode === 'backward';
  const more = `(count(*) > ${limit})::text`;
  const started = (): string =>
    `${st.bind((run) => Boolean(page.from) || page.offset(run.variables) > 0, 'boolean')}::text`;
  const edge = (at: string): string =>
    `coalesce('"'||max(${cursorOf(c, keys, tag)}) filter (where ${c.page}.rn = ${at})||'"','null')`;
  const first = `least(1, ${limit})`;
  const last = `least(${c.page}.cnt, ${limit})`;
  const values: Record<string, () => Part> = {
    __typename: () => ({ literal: '"PageInfo"' }),
    hasNextPage: () => (backward ? started() : more),
    hasPreviousPage: () => (backward ? more : started()),
    startCursor: () => edge(backward ? last : first),
    endCursor: () => edge(backward ? first : last),
  };
  const selected = collectBelow(st.doc, st.type('PageInfo'), nodes);
  return jsonObject([...selected].map(([key, same]) => [key, values[same[0]!.name.value]!()]));
}

/** The connection's object: `parts` hold the texts that come from rows, the rest is made here. */
function wrap(c: Context, parts: Map<string, string>, total: string): string {
  return jsonObject([...c.wanted.fields].map(([key, same]) => [key, memberText(c, key, same, parts, total)]));
}

function memberText(
  c: Context,
  key: string,
  nodes: FieldNode[],
  parts: Map<string, string>,
  total: string,
): Part {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return { literal: `"${c.decl.name}Connection"` };
  if (name === 'totalCount') return `${total}::text`;
  if (name === 'groups') return groupsText(c.st, c.decl, c.row, c.where, nodes);
  return parts.get(key)!;
}
