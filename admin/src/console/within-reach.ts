import type { Viewer } from '../app/session/viewer.ts';
import { queryClient } from './api/query-client.ts';
import type { FieldDefinition } from './definition.ts';
import { resourceOfType } from './resources.ts';

/** Whether the viewer may read what a field points to: the server refuses a whole query for one field that they may not. */
export function isWithinReach({ target }: FieldDefinition): boolean {
  const resource = resourceOfType(target);
  const viewer = queryClient.getQueryData<Viewer | null>(['viewer']);
  return !resource || !viewer || viewer.permissions.includes(`${resource.name}:read`);
}
