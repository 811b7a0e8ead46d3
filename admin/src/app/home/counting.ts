import { filterInput } from '../../console/api/filters.ts';
import { requestText } from '../../console/api/request.ts';
import { resourceNamed } from '../../console/resources.ts';
import type { FigureSpec } from './figure-table.ts';

type Counts = Record<string, { totalCount: number }>;

/** Counts all in one request; the numbers stand in the order of the figures. */
export async function countFigures(specs: readonly FigureSpec[]): Promise<number[]> {
  const figures = specs.map(({ resource, filters = [] }, index) => {
    const definition = resourceNamed(resource);
    return { key: `f${index}`, definition, filter: filterInput(definition, [...filters]) };
  });
  const variables = figures.map(({ key, definition }) => `$${key}: ${definition.filterInput}`);
  const counts = figures.map(
    ({ key, definition: { name } }) =>
      `${key}: ${name}(filter: $${key}, paging: { limit: 1 }) { totalCount }`,
  );
  const data = await requestText<Counts>(
    `query Figures(${variables.join(', ')}) { ${counts.join(' ')} }`,
    Object.fromEntries(figures.map(({ key, filter }) => [key, filter])),
  );
  return figures.map(({ key }) => data[key]?.totalCount ?? 0);
}
