import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queryClient } from '../../console/api/query-client.ts';
import { request } from '../../console/api/request.ts';
import { signedInAgain } from '../../console/api/session-gate.ts';
import type { ViewerFieldsFragment } from '../../generated/documents/graphql.ts';
import { ReadViewer } from './session.documents.ts';

/** Who is signed in, in which role, and what that role may do. */
export type Viewer = ViewerFieldsFragment;

const VIEWER_KEY = ['viewer'];

/** Who the page was opened by, as far as is known. */
export function knownViewer(): Viewer | null | undefined {
  return queryClient.getQueryData<Viewer | null>(VIEWER_KEY);
}

/** Asking who one is never ends in an error for who is signed out: the page would go, and what is typed there with it. */
async function readViewer(): Promise<Viewer | null> {
  const { me } = await request(ReadViewer);
  if (me || !knownViewer()) return me ?? null;
  await signedInAgain();
  return (await request(ReadViewer)).me ?? null;
}

export const viewerQuery = {
  queryKey: VIEWER_KEY,
  queryFn: readViewer,
  staleTime: 5 * 60_000,
};

/** The viewer from the cache or the server; null when nobody is signed in. */
export function loadViewer(): Promise<Viewer | null> {
  return queryClient.ensureQueryData(viewerQuery);
}

export function keepViewer(viewer: Viewer | null): void {
  queryClient.setQueryData(VIEWER_KEY, viewer);
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
