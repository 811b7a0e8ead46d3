import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { request } from '../api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { DivisionFilter, DivisionsOfQuery } from '../../generated/documents/graphql.ts';

const DivisionsOf = graphql(`
  query DivisionsOf($filter: DivisionFilter) {
    divisions(filter: $filter, sorting: [{ field: id, direction: ASC }], paging: { limit: 500 }) {
      nodes {
        id
        displayName
        level
        parent {
          id
          displayName
        }
      }
    }
  }
`);

export type Division = DivisionsOfQuery['divisions']['nodes'][number];

export interface DivisionNode {
  id: string;
  /** Absent at the top of what is shown. */
  pId?: string;
  value: string;
  title: string;
  isLeaf: boolean;
}

/** Divisions that have been replaced are history; records are filed under today's. */
const IN_USE: DivisionFilter = { validTo: { is: true } };

function divisionsQuery(filter: DivisionFilter, enabled = true) {
  return queryOptions({
    queryKey: ['divisions', filter],
    queryFn: async () => (await request(DivisionsOf, { filter })).divisions.nodes,
    staleTime: Infinity,
    enabled,
  });
}

export const childrenQuery = (parentId: string | null) =>
  divisionsQuery({
    and: [IN_USE, parentId === null ? { parentId: { is: true } } : { parentId: { eq: parentId } }],
  });

function treeNode({ id, displayName, level, parent }: Division): DivisionNode {
  return { id, pId: parent?.id, value: id, title: displayName, isLeaf: level === 'COMMUNITY' };
}

/** Namesakes are told apart by what they belong to. */
function foundNode({ id, displayName, parent }: Division): DivisionNode {
  return {
    id,
    value: id,
    title: parent ? `${displayName} (${parent.displayName})` : displayName,
    isLeaf: true,
  };
}

/** The tree as far as it has been opened; while text is typed, the divisions it finds instead. */
export function useDivisionNodes(
  text: string,
  opened: readonly string[],
  chosen: string | undefined,
): DivisionNode[] {
  const found = useQuery(divisionsQuery({ and: [IN_USE, { search: text }] }, text !== ''));
  const levels = useQueries({ queries: [null, ...opened].map(childrenQuery) });
  const named = useQuery(divisionsQuery({ id: { eq: chosen } }, Boolean(chosen)));
  if (text !== '') return (found.data ?? []).map(foundNode);
  const tree = levels.flatMap(({ data = [] }) => data.map(treeNode));
  const current = named.data?.[0];
  const missing = current && !tree.some(({ id }) => id === current.id);
  return missing ? [...tree, { ...foundNode(current), title: current.displayName }] : tree;
}
