import type { LogicalFilter } from '@refinedev/core';

/** The address of a list with filters set, in the form Refine keeps them in the URL. */
export function listPath(resource: string, filters: readonly LogicalFilter[]): string {
  const search = new URLSearchParams();
  filters.forEach(({ field, operator, value }, index) => {
    search.set(`filters[${index}][field]`, field);
    search.set(`filters[${index}][operator]`, operator);
    for (const [key, part] of valueParts(value)) search.set(`filters[${index}][value]${key}`, part);
  });
  return filters.length > 0 ? `/${resource}?${search}` : `/${resource}`;
}

function valueParts(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [['', String(value)]];
  return value.map((part, index) => [`[${index}]`, String(part ?? '')]);
}
