import type { ResourceTable } from './use-resource-table.ts';

/** Whether the person has narrowed the list: what a page fixes of it, nobody can clear. */
export const isNarrowed = ({ filters, fixedFields }: ResourceTable): boolean =>
  filters.length > fixedFields.size;
