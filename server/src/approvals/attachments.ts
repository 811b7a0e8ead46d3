import { resourceOf } from '../kernel/declare/resource.ts';
import { matchingIds } from '../kernel/query/matching.ts';
import type { Reader } from '../kernel/query/reader.ts';
import { dimensionsFor } from '../kernel/scope/matrix.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { Attachment } from './attachment.entity.ts';

/** Whether a file is attached to a request that the actor may see. */
export async function attachedVisibly(reader: Reader, actor: Actor, fileId: string): Promise<boolean> {
  const decl = resourceOf(Attachment);
  if (dimensionsFor(decl, 'read', actor.role) === null) return false;
  return (await matchingIds({ actor, reader }, decl, { fileId: { eq: fileId } })).length > 0;
}
