import { references, type Row } from './oracle-world.ts';
import { orderOfField } from './oracle-filter.ts';
import type { View } from './oracle-values.ts';

export interface Sort {
  field: string;
  direction: 'ASC' | 'DESC';
  nulls?: 'NULLS_FIRST' | 'NULLS_LAST' | null;
}

/** Rows in the order asked for; equals follow by id, in the direction of the last key. */
export function sorted(view: View, rows: Row[], sorting: Sort[]): Row[] {
  const byId: Sort = { field: 'id', direction: sorting.at(-1)?.direction ?? 'ASC' };
  return rows.toSorted((a, b) =>
    [...sorting, byId].reduce((found, sort) => found || bySort(view, sort, a, b), 0),
  );
}

function bySort(view: View, sort: Sort, a: Row, b: Row): number {
  const [left, right] = [keyOf(view, sort.field, a), keyOf(view, sort.field, b)];
  const descending = sort.direction === 'DESC';
  const nullsFirst = sort.nulls ? sort.nulls === 'NULLS_FIRST' : descending;
  if (left.value === null || right.value === null) {
    const found = Number(left.value === null) - Number(right.value === null);
    return nullsFirst ? -found : found;
  }
  const found = orderOfField(left.row, left.field, left.value, right.value);
  return descending ? -found : found;
}

/** `institution_name` is the name of the institution, null where the viewer may not see it. */
function keyOf(view: View, field: string, row: Row): { row: Row; field: string; value: unknown } {
  const [reference, related] = field.split('_') as [string, string | undefined];
  if (related === undefined) return { row, field, value: view.value(row, field) };
  const record = view.find(references[row.type]![reference]!, row[`${reference}Id`]);
  return { row: record ?? row, field: related, value: record && view.value(record, related) };
}

export interface PageArguments {
  filter?: { id?: { in?: unknown } } | null;
  paging?: { limit?: number | null; offset?: number | null } | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageOfRows {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const MOST = 1000;

/** The page of ordered rows that the arguments ask for; `idOf` tells the row that a cursor stands for. */
export function pageOf(rows: Row[], args: PageArguments, idOf: (cursor: string) => string): PageOfRows {
  const given = args.filter?.id?.in ? MOST : 100;
  const size = Math.min(args.first ?? args.last ?? args.paging?.limit ?? given, MOST);
  const at = (cursor: string): number => rows.findIndex((row) => row.id === idOf(cursor));
  if (typeof args.last === 'number' || typeof args.before === 'string') {
    const end = typeof args.before === 'string' ? at(args.before) : rows.length;
    const start = Math.max(end - size, 0);
    return {
      rows: rows.slice(start, end),
      hasNextPage: typeof args.before === 'string',
      hasPreviousPage: start > 0,
    };
  }
  const start = typeof args.after === 'string' ? at(args.after) + 1 : (args.paging?.offset ?? 0);
  return {
    rows: rows.slice(start, start + size),
    hasNextPage: rows.length > start + size,
    hasPreviousPage: start > 0,
  };
}
