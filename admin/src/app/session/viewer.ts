import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryClient } from '../../console/api/query-client.ts';
import { request } from '../../console/api/request.ts';
import type { ViewerFieldsFragment } from '../../generated/documents/graphql.ts';
import { ReadViewer } from './session.documents.ts';

/** Who is signed in, in which role, and what that role may do. */
export type Viewer = ViewerFieldsFragment;

export const viewerQuery = {
  queryKey: ['viewer'],
  queryFn: async (): Promise<Viewer | null> => (await request(ReadViewer)).me ?? null,
  staleTime: 5 * 60_000,
};

/** The viewer from the cache or the server; null when nobody is signed in. */
export function loadViewer(): Promise<Viewer | null> {
  return queryClient.ensureQueryData(viewerQuery);
}

export function keepViewer(viewer: Viewer | null): void {
  queryClient.setQueryData(viewerQuery.queryKey, viewer);
}

/** The signed-in viewer; only for pages behind the sign-in. */
export function useViewer(): Viewer {
  const { data } = useQuery(viewerQuery);
  if (!data) throw new Error('useViewer is only for pages behind the sign-in');
  return data;
}

/** Whether the viewer holds a permission such as `practitioners:create`. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useViewer();
  return useCallback((permission: string) => permissions.includes(permission), [permissions]);
}
