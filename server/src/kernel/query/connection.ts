import type { FieldNode } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import { isCovered } from './covered.ts';
import { tagParameter } from './cursor.ts';
import { filterSql } from './filter.ts';
import { groupsText } from './groups.ts';
import type { Listing, PagedListing } from './listing.ts';
import { orderOf } from './order.ts';
import { pageInfoText } from './page-info.ts';
import { pageOf } from './page.ts';
import { matching, rowsFiltered, rowsOfMatching, rowsOfTable } from './rows.ts';
import { rowTexts } from './shown-rows.ts';
import { Slot } from './slot.ts';
import { all, jsonObject, type Part, type Statement } from './statement.ts';
import { wantedOf } from './wanted.ts';

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
  const arg = (name: string): Slot => argument(nodes[0]!, name, st);
  const wanted = wantedOf(st, decl, nodes);
  const outer = st.asOf;
  st.asOf = arg('asOf').isNull ? outer : arg('asOf');
  try {
    const row = st.alias();
    const [filter, tie] = [arg('filter'), link(row)];
    const where = all([tie, st.scope(decl, row), filterSql(st, decl, row, filter)]);
    const listing = { st, decl, row, link: tie, where, filter, sorting: arg('sorting'), list, wanted, arg };
    return wanted.rows ? pagedText(listing) : objectOf(listing, new Map(), countOf(listing));
  } finally {
    st.asOf = outer;
  }
}

const argument = (node: FieldNode, name: string, st: Statement): Slot => {
  const found = node.arguments?.find((a) => a.name.value === name);
  return found ? Slot.of(found.value, st.doc.variables) : Slot.constant(undefined);
};

const countOf = ({ st, decl, row, where }: Listing): string =>
  `(select count(*) from ${st.table(decl, row)} where ${where})`;

/** The connection with a page of rows, and the total beside it in the way that reads the least. */
function pagedText(listing: Listing): string {
  const c = paged(listing);
  const parts = rowTexts(c);
  const filteredTotal = c.wanted.total && !c.filter.isNull;
  if (filteredTotal && !isCovered(c))
    return `(with m as materialized (${matching(c)}) ${overRows(c, parts, rowsOfMatching(c), '(select count(*) from m)')})`;
  return `(${overRows(c, parts, filteredTotal ? rowsFiltered(c) : rowsOfTable(c), countOf(c))})`;
}

function paged(listing: Listing): PagedListing {
  const { st, decl, row, list, filter, sorting, arg } = listing;
  const page = pageOf(arg);
  return {
    ...listing,
    page,
    shown: st.alias(),
    keys: orderOf(st, decl, row, sorting),
    tag: tagParameter(list, filter, sorting),
    limit: st.bind((run) => page.limit(run.variables), 'int'),
    backward: page.mode === 'backward',
    need: new Set(),
  };
}

/** The connection's object over the rows of a page, numbered when its ends matter. */
function overRows(c: PagedListing, parts: Map<string, string>, rows: string, total: string): string {
  const numbered =
    c.wanted.overfetch || c.backward
      ? `(select x.*, row_number() over () as rn, count(*) over () as cnt from ${rows} x)`
      : rows;
  for (const [key, same] of c.wanted.fields)
    if (same[0]!.name.value === 'pageInfo') parts.set(key, pageInfoText(c, same));
  // `having` makes it one row even where nothing that was selected aggregates.
  return `select ${objectOf(c, parts, total)} from ${numbered} ${c.shown} having true`;
}

/** The connection's object: `parts` hold the texts that come from rows, the rest is made here. */
function objectOf(c: Listing, parts: Map<string, string>, total: string): string {
  const member = (key: string, nodes: FieldNode[]): Part => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { literal: `"${c.decl.name}Connection"` };
    if (name === 'totalCount') return `${total}::text`;
    if (name === 'groups') return groupsText(c.st, c.decl, c.row, c.where, nodes);
    return parts.get(key)!;
  };
  return jsonObject([...c.wanted.fields].map(([key, same]) => [key, member(key, same)]));
}
