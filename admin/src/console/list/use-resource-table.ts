import type { CrudFilter, CrudSort, HttpError } from '@refinedev/core';
import { useTable } from '@refinedev/core';
import { useState } from 'react';
import type { RecordBase, ResourceDefinition } from '../definition.ts';
import { uiOf } from '../ui/overrides.ts';

export type ListRow = RecordBase & Record<string, unknown>;

function initialSorters(definition: ResourceDefinition): CrudSort[] {
  const chosen = uiOf(definition.name).list?.sort;
  if (chosen) return [chosen];
  return definition.sortFields.includes('createdAt') ? [{ field: 'createdAt', order: 'desc' }] : [];
}

/** What a hand-made page fixes of a list. */
export interface Fixed {
  /** Conditions that the person cannot take away; they stand in no URL. */
  filters: CrudFilter[];
  sort: CrudSort;
}

/** The rows of a list with paging, sorting and filters kept in the URL. */
export function useResourceTable(definition: ResourceDefinition, fields: string[], fixed?: Fixed) {
  const table = useTable<ListRow, HttpError>({
    resource: definition.name,
    syncWithLocation: true,
    pagination: { pageSize: fixed ? 50 : 20 },
    sorters: { initial: fixed ? [fixed.sort] : initialSorters(definition) },
    filters: { permanent: fixed?.filters ?? [] },
    meta: { fields: [...new Set([...fields, ...definition.actions.map(({ field }) => field)])] },
    errorNotification: false,
    queryOptions: { placeholderData: (previous) => previous },
  });
  /** Replaces the conditions on one field; no condition clears it. */
  function setFilter(field: string, condition?: CrudFilter) {
    table.setFilters((filters) => {
      const others = filters.filter((filter) => !('field' in filter) || filter.field !== field);
      return condition ? [...others, condition] : others;
    });
    table.setCurrentPage(1);
  }
  const [clearings, setClearings] = useState(0);
  function clearFilters() {
    table.setFilters([], 'replace');
    setClearings(clearings + 1);
  }
  const fixedFields = new Set((fixed?.filters ?? []).flatMap((f) => ('field' in f ? [f.field] : [])));
  return { ...table, setFilter, clearFilters, clearings, fixedFields };
}

export type ResourceTable = ReturnType<typeof useResourceTable>;
