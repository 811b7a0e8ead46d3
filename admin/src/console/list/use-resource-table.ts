import type { CrudFilter, CrudSort, HttpError } from '@refinedev/core';
import { useTable } from '@refinedev/core';
import type { RecordBase, ResourceDefinition } from '../definition.ts';
import { uiOf } from '../ui/overrides.ts';

export type ListRow = RecordBase & Record<string, unknown>;

function initialSorters(definition: ResourceDefinition): CrudSort[] {
  const chosen = uiOf(definition.name).list?.sort;
  if (chosen) return [chosen];
  return definition.sortFields.includes('createdAt') ? [{ field: 'createdAt', order: 'desc' }] : [];
}

/** The rows of a list with paging, sorting and filters kept in the URL. */
export function useResourceTable(definition: ResourceDefinition, fields: string[]) {
  const table = useTable<ListRow, HttpError>({
    resource: definition.name,
    syncWithLocation: true,
    pagination: { pageSize: 20 },
    sorters: { initial: initialSorters(definition) },
    meta: { fields: [...new Set([...fields, ...definition.actions.map(({ field }) => field)])] },
    errorNotification: false,
    queryOptions: { placeholderData: (previous) => previous },
  });
  /** Replaces the conditions on one field; no condition clears it. */
  function setFilter(field: string, condition?: CrudFilter) {
    const others = table.filters.filter((filter) => !('field' in filter) || filter.field !== field);
    table.setFilters(condition ? [...others, condition] : others, 'replace');
    table.setCurrentPage(1);
  }
  return { ...table, setFilter };
}

export type ResourceTable = ReturnType<typeof useResourceTable>;
