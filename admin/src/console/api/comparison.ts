import type { LogicalFilter } from '@refinedev/core';

type Comparison = Record<string, unknown>;

/** `%` and `_` mean themselves in what a person types. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}

function between(value: unknown): Comparison {
  const [lower, upper] = value as [unknown, unknown];
  return { ...(lower != null && { gte: lower }), ...(upper != null && { lte: upper }) };
}

const OPERATORS: Partial<Record<LogicalFilter['operator'], (value: unknown) => Comparison>> = {
  eq: (value) => ({ eq: value }),
  ne: (value) => ({ neq: value }),
  lt: (value) => ({ lt: value }),
  lte: (value) => ({ lte: value }),
  gt: (value) => ({ gt: value }),
  gte: (value) => ({ gte: value }),
  in: (value) => ({ in: value }),
  nin: (value) => ({ notIn: value }),
  ina: (value) => ({ within: value }),
  contains: (value) => ({ iLike: `%${escapeLike(String(value))}%` }),
  startswith: (value) => ({ iLike: `${escapeLike(String(value))}%` }),
  endswith: (value) => ({ endsWith: value }),
  between,
  null: () => ({ is: null }),
  nnull: () => ({ isNot: null }),
};

/**
 * A Refine filter as the comparison the API expects. `ina` stands for "within a division or anything below it".
 * @throws when the API has no such operator, so that a filter is never silently dropped
 */
export function comparisonOf({ operator, value }: LogicalFilter): Comparison {
  const write = OPERATORS[operator];
  if (!write) throw new Error(`No comparison for the filter operator ${operator}`);
  return write(value);
}
