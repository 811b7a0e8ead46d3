import { ownOf, type Actor } from '../kernel/scope/actor.ts';
import { alternatives, permitsOf } from '../kernel/scope/matrix.ts';
import type { Operation } from './operation.ts';

/** Who applies from outside the offices does so for one of these, who are to see what becomes of it. */
const OWNERS = ['institution', 'person'];

export interface Owners {
  subjectInstitution: string | null;
  subjectPerson: string | null;
}

/**
 * The institution and the person whom an application concerns, whichever of the two filled it in. None for what an
 * office proposes of them, nor for records of several, nor where they may not see such records.
 */
export function ownersOf(actor: Actor, operations: Operation[]): Owners {
  const outside = OWNERS.some((dimension) => ownOf(actor, dimension) !== null);
  const owner = (dimension: string): string | null => (outside ? ownerIn(dimension, operations) : null);
  return { subjectInstitution: owner('institution'), subjectPerson: owner('person') };
}

function ownerIn(dimension: string, operations: Operation[]): string | null {
  const ids = new Set(operations.map((o) => o.carried[dimension] ?? null));
  return ids.size === 1 && operations.every((o) => seenBy(dimension, o)) ? [...ids][0]! : null;
}

const seenBy = (dimension: string, { resource }: Operation): boolean =>
  Object.values(permitsOf(resource).read ?? {}).some((within) =>
    alternatives(within!).some((names) => names.length === 1 && names[0] === dimension),
  );
