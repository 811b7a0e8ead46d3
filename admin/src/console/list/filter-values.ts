import type { CrudFilter, LogicalFilter } from '@refinedev/core';

/** The condition on one field, if there is one. */
export function filterOn(filters: CrudFilter[], field: string): LogicalFilter | undefined {
  return filters.find((filter): filter is LogicalFilter => 'field' in filter && filter.field === field);
}

/** A filter's values as a list, whether it was saved as one value or several. */
export function valuesOf(filter: LogicalFilter | undefined): string[] {
  const value: unknown = filter?.value;
  if (value === undefined || value === null || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

const endOf = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/** The two ends of a range; an open end is undefined. */
export function endsOf(filter: LogicalFilter | undefined): [string | undefined, string | undefined] {
  const value: unknown = filter?.value;
  if (!Array.isArray(value)) return [undefined, undefined];
  return [endOf(value[0]), endOf(value[1])];
}
