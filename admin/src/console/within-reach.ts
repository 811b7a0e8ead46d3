import type { Viewer } from '../app/session/viewer.ts';
import { catalogue } from '../generated/resources/catalogue.ts';
import { queryClient } from './api/query-client.ts';
import type { FieldDefinition } from './definition.ts';

const nameOf = new Map(catalogue.map(({ type, name }) => [type, name]));

/** Whether the viewer may read what a field points to: the server refuses a whole query for one field that they may not. */
export function isWithinReach({ target }: FieldDefinition): boolean {
  const name = target && nameOf.get(target);
  const viewer = queryClient.getQueryData<Viewer | null>(['viewer']);
  return !name || !viewer || viewer.permissions.includes(`${name}:read`);
}
