import { badRequest } from '../errors.ts';
import type { RowCount } from './budget.ts';
import type { Slot, Variables } from './slot.ts';

/** The most rows that any list gives at once; a larger wish is cut to it and `pageInfo.hasNextPage` says so. */
export const MAX_PAGE = 1000;
/** Rows given when nothing is asked; ids asked for by `in` are never cut short below the maximum. */
export const DEFAULT_PAGE = 100;

export interface Page {
  mode: 'offset' | 'forward' | 'backward';
  limit: RowCount;
  /** The most rows that there can be: no more than ids asked for. */
  most: RowCount;
  offset: (variables: Variables) => number;
  /** The cursor to start from, if any. */
  from: Slot | null;
  hasOffset: boolean;
}

/** Reads `paging` or `first`/`after`/`last`/`before`, which exclude each other. */
export function pageOf(arg: (name: string) => Slot): Page {
  const [paging, first, after, last, before] = ['paging', 'first', 'after', 'last', 'before'].map(arg) as [
    Slot,
    Slot,
    Slot,
    Slot,
    Slot,
  ];
  const relay = [first, after, last, before].filter((s) => !s.isNull);
  if (!paging.isNull && relay.length > 0)
    throw badRequest('paging 与 first/after/last/before 不能同时使用，请只用一种分页方式。');
  const backward = !last.isNull || !before.isNull;
  if (backward && (!first.isNull || !after.isNull))
    throw badRequest('向前与向后翻页不能同时使用，请只给 first/after 或 last/before。');
  const size = relay.length > 0 ? (backward ? last : first) : paging.at('limit');
  const ids = arg('filter').at('id').at('in');
  const fallback = ids.isNull ? DEFAULT_PAGE : MAX_PAGE;
  const limit: RowCount = (v) => Math.min(natural(size.get(v), fallback), MAX_PAGE);
  const offset = paging.at('offset');
  return {
    mode: backward ? 'backward' : relay.length > 0 ? 'forward' : 'offset',
    limit,
    most: (v) => Math.min(limit(v), lengthOf(ids.get(v))),
    offset: (v) => natural(offset.get(v), 0),
    from: backward ? present(before) : present(after),
    hasOffset: !offset.isNull,
  };
}

/** GraphQL lets a single value stand for a list of one. */
const lengthOf = (ids: unknown): number =>
  ids === null || ids === undefined ? MAX_PAGE : Array.isArray(ids) ? ids.length : 1;

const present = (slot: Slot): Slot | null => (slot.isNull ? null : slot);

function natural(value: unknown, fallback: number): number {
  if (value === null || value === undefined) return fallback;
  if ((value as number) < 0) throw badRequest('分页参数不能为负数。');
  return value as number;
}
