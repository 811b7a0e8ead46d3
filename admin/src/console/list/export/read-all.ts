import type { CrudFilter, CrudSort } from '@refinedev/core';
import { selectionOf } from '../../api/documents.ts';
import { filterInput, sortInput } from '../../api/filters.ts';
import { requestText } from '../../api/request.ts';
import type { ResourceDefinition } from '../../definition.ts';
import { resourceOfType } from '../../resources.ts';
import type { ListRow } from '../use-resource-table.ts';

const PAGE = 500;

/** What is shown of a list. */
export interface Asked {
  readonly definition: ResourceDefinition;
  readonly fields: readonly string[];
  readonly filters: CrudFilter[];
  readonly sorters: CrudSort[];
}

interface Page {
  nodes: ListRow[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const documentOf = ({ definition, fields }: Asked): string => {
  const { name, filterInput: filter, sortInput: sort } = definition;
  return `query Export($filter: ${filter}, $sorting: [${sort}!], $after: String) {
    ${name}(filter: $filter, sorting: $sorting, first: ${PAGE}, after: $after) {
      nodes { ${selectionOf(definition, fields)} } pageInfo { hasNextPage endCursor }
    }
  }`;
};

/**
 * Every row of a list, page after page from cursor to cursor, so that rows added meanwhile shift none.
 * @param onProgress how many there are so far; false ends the reading
 * @returns null when it was ended
 */
export async function readAll(
  asked: Asked,
  onProgress: (count: number) => boolean,
): Promise<ListRow[] | null> {
  const query = documentOf(asked);
  const variables = {
    filter: filterInput(asked.definition, asked.filters, resourceOfType),
    sorting: sortInput(asked.definition, asked.sorters),
  };
  const rows: ListRow[] = [];
  let after: string | null = null;
  do {
    const data: Record<string, Page> = await requestText(query, { ...variables, after });
    const { nodes, pageInfo } = data[asked.definition.name] as Page;
    rows.push(...nodes);
    if (!onProgress(rows.length)) return null;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
