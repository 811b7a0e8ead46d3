import { useQuery } from '@tanstack/react-query';
import { listDocument, oneDocument } from '../api/documents.ts';
import { escapeLike } from '../api/comparison.ts';
import { requestText } from '../api/request.ts';
import type { RecordReference, ResourceDefinition } from '../definition.ts';
import { fieldsOf, resourceOfType } from '../resources.ts';

export interface Option {
  value: string;
  label: string;
}

const SHOWN = 20;

/** The quick search where the resource has one, else its first filterable text. */
function searchFilter(definition: ResourceDefinition, text: string): unknown {
  if (text === '') return undefined;
  if (definition.searchable) return { search: text };
  const field = fieldsOf(definition).find(
    ({ kind, filter }) => kind === 'text' && filter?.operators.includes('iLike'),
  );
  return field?.filter && { [field.filter.key]: { iLike: `%${escapeLike(text)}%` } };
}

async function findOptions(definition: ResourceDefinition, text: string): Promise<Option[]> {
  const data = await requestText<Record<string, { nodes: RecordReference[] }>>(listDocument(definition, []), {
    filter: searchFilter(definition, text),
    paging: { limit: SHOWN },
  });
  return (data[definition.name]?.nodes ?? []).map(optionOf);
}

async function readOption(definition: ResourceDefinition, id: string): Promise<Option | null> {
  const data = await requestText<Record<string, RecordReference | null>>(oneDocument(definition, []), { id });
  const record = data[definition.one];
  return record ? optionOf(record) : null;
}

function optionOf({ id, displayName }: RecordReference): Option {
  return { value: id, label: displayName };
}

/** Records that match what was typed, and the one already chosen, whose name must show too. */
export function useReferenceOptions(
  target: string | undefined,
  text: string,
  chosen: string | undefined,
  open: boolean,
) {
  const definition = resourceOfType(target);
  const found = useQuery({
    queryKey: ['options', target, text],
    queryFn: () => findOptions(definition as ResourceDefinition, text),
    enabled: definition !== undefined && open,
    placeholderData: (previous) => previous,
  });
  const current = useQuery({
    queryKey: ['option', target, chosen],
    queryFn: () => readOption(definition as ResourceDefinition, chosen ?? ''),
    enabled: definition !== undefined && Boolean(chosen),
    staleTime: 60_000,
  });
  const options = found.data ?? [];
  const missing = current.data && !options.some(({ value }) => value === current.data?.value);
  return {
    options: missing && current.data ? [current.data, ...options] : options,
    loading: found.isFetching,
    error: found.error,
    refetch: found.refetch,
  };
}
