import type { ResourceProps } from '@refinedev/core';
import { catalogue } from '../../generated/resources/catalogue.ts';
import type { CatalogueEntry } from '../../console/definition.ts';
import { labelOf } from '../locale/locale.ts';

function resourceOf(entry: CatalogueEntry): ResourceProps {
  const path = `/${entry.name}`;
  return {
    name: entry.name,
    list: path,
    show: `${path}/:id`,
    ...(entry.operations.includes('create') && { create: `${path}/create` }),
    ...(entry.operations.includes('update') && { edit: `${path}/:id/edit` }),
    meta: { label: labelOf(entry), canDelete: entry.operations.includes('delete') },
  };
}

/** Refine's resources, all from the generated catalogue. */
export const refineResources: ResourceProps[] = catalogue.map(resourceOf);
