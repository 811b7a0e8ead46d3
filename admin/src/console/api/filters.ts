import type { CrudFilter, CrudSort, LogicalFilter } from '@refinedev/core';
import type { ResourceDefinition } from '../definition.ts';
import { comparisonOf } from './comparison.ts';
import { typedFilterValue } from './filter-values.ts';

/** The key of the quick search box among a list's filters. */
export const SEARCH = 'search';

/** The resource that a reference leads to; the definitions of all are too heavy to be known here. */
export type FindTarget = (type: string | undefined) => ResourceDefinition | undefined;

/**
 * Refine's filters as the resource's filter input; undefined when nothing is filtered. A field of a record that is
 * referred to is named by its way: `allocation.programme.purpose`.
 */
export function filterInput(
  definition: ResourceDefinition,
  filters: CrudFilter[] = [],
  targetOf: FindTarget = () => undefined,
): unknown {
  const conditions = filters.flatMap((filter) => conditionOf(definition, filter, targetOf));
  if (conditions.length === 0) return undefined;
  return conditions.length === 1 ? conditions[0] : { and: conditions };
}

function conditionOf(definition: ResourceDefinition, filter: CrudFilter, targetOf: FindTarget): unknown[] {
  if (!('field' in filter))
    return [{ [filter.operator]: filter.value.flatMap((inner) => conditionOf(definition, inner, targetOf)) }];
  return isBlank(filter.value) ? [] : [relatedCondition(definition, filter, targetOf)];
}

function relatedCondition(
  definition: ResourceDefinition,
  filter: LogicalFilter,
  targetOf: FindTarget,
): unknown {
  const dot = filter.field.indexOf('.');
  const reference = filter.field.slice(0, dot);
  const target = dot < 0 ? undefined : targetOf(definition.fields[reference]?.target);
  if (!target) return fieldCondition(definition, filter);
  const inner = { ...filter, field: filter.field.slice(dot + 1) };
  return { [reference]: relatedCondition(target, inner, targetOf) };
}

function fieldCondition(definition: ResourceDefinition, filter: LogicalFilter): unknown {
  if (filter.field === SEARCH) return { search: String(filter.value).trim() };
  if (filter.field === 'id') return { id: { [filter.operator === 'in' ? 'in' : 'eq']: filter.value } };
  const field = definition.fields[filter.field];
  if (field?.filter) {
    const value = typedFilterValue(field.kind, filter.value);
    return { [field.filter.key]: comparisonOf({ ...filter, value }) };
  }
  return relationCondition(filter);
}

/** `practitionerId` equal to an id: the condition behind a "more" link of a detail page's tab. */
function relationCondition(filter: LogicalFilter): unknown {
  return { [filter.field]: { [filter.operator === 'in' ? 'in' : 'eq']: filter.value } };
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Refine's sorters as sort inputs; fields without a sort value are left out. */
export function sortInput(definition: ResourceDefinition, sorters: CrudSort[] = []): unknown[] {
  return sorters.flatMap(({ field, order }) => {
    const value = definition.fields[field]?.sort ?? definition.sortFields.find((name) => name === field);
    return value ? [{ field: value, direction: order.toUpperCase(), nulls: 'NULLS_LAST' }] : [];
  });
}
