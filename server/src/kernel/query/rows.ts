import { afterCursor } from './cursor.ts';
import type { PagedListing } from './listing.ts';
import { orderBy, type OrderKey } from './order.ts';
import { all } from './statement.ts';

/** Takes the value of an order key, where the page is chosen. */
type Take = (key: OrderKey) => string;

/** The page's rows in order, `(select …)`, straight from the table. */
export function rowsOfTable(c: PagedListing): string {
  const take: Take = (key) => key.sql;
  const where = all([c.where, after(c, take)]);
  return `(select ${columns(c, c.row, take)} from ${c.st.table(c.decl, c.row)} where ${where} ${cut(c, take)})`;
}

/**
 * The page's rows where they are filtered first and ordered then, which `offset 0` makes PostgreSQL do: it would
 * take rows that it holds to be many for quickly found along the order's index, and read the whole table for few.
 */
export function rowsFiltered(c: PagedListing): string {
  const take = takeFrom(c, 'm');
  const read = new Set([...[...c.need].map((name) => `${c.row}.${name}`), ...keyColumns(c)]);
  const kept = `(select ${[...read].join(', ')} from ${c.st.table(c.decl, c.row)} where ${c.where} offset 0) m`;
  return `(select ${columns(c, 'm', take)} from ${kept} where ${after(c, take)} ${cut(c, take)})`;
}

/** The page's rows out of those that {@link matching} found. */
export function rowsOfMatching(c: PagedListing): string {
  const [take, taken] = [takeFrom(c, 'm'), takeFrom(c, 'k')];
  const chosen = `(select * from m where ${after(c, take)} ${cut(c, take)}) k`;
  const joined = `${chosen} join ${c.st.table(c.decl, 'r')} on r.id = k.id`;
  return `(select ${columns(c, 'r', taken)} from ${joined} order by ${orderBy(c.keys, taken, c.backward)})`;
}

/** Ids and order keys of all rows that match: counted for the total, ordered and cut for the page. */
export function matching(c: PagedListing): string {
  const read = new Set([`${c.row}.id`, ...keyColumns(c)]);
  return `select ${[...read].join(', ')} from ${c.st.table(c.decl, c.row)} where ${c.where}`;
}

/** An order key that is a column keeps its name in what is selected from the table; one that is computed gets its own. */
const keyColumns = (c: PagedListing): string[] =>
  c.keys.map((key) => (isColumn(c, key) ? key.sql : `${key.sql} as ${key.name}`));

const takeFrom =
  (c: PagedListing, source: string): Take =>
  (key) =>
    `${source}.${isColumn(c, key) ? key.sql.slice(c.row.length + 1) : key.name}`;

const isColumn = (c: PagedListing, key: OrderKey): boolean => key.sql.startsWith(`${c.row}.`);

/** What is read of the page's rows: the columns needed, and the order keys where cursors are made of them. */
function columns(c: PagedListing, source: string, take: Take): string {
  const kept = c.wanted.cursors ? c.keys : [];
  const read = [
    ...[...c.need].map((name) => `${source}.${name}`),
    ...kept.map((key) => `${take(key)} as ${key.name}`),
  ];
  return read.join(', ') || '1';
}

const after = (c: PagedListing, take: Take): string =>
  c.page.from ? afterCursor(c.st, c.keys, c.page.from, c.tag, take, c.backward) : 'true';

/** One more row than asked when it matters whether there are more. */
function cut({ st, keys, page, limit, wanted, backward }: PagedListing, take: Take): string {
  const offset = page.hasOffset ? ` offset ${st.bind((run) => page.offset(run.variables), 'int')}` : '';
  return `order by ${orderBy(keys, take, backward)} limit ${limit}${wanted.overfetch ? ' + 1' : ''}${offset}`;
}
