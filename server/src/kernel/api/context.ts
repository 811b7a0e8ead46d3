import type { Actor } from '../scope/actor.ts';
import type { Intake } from '../change/intake.ts';
import type { Reader } from '../query/reader.ts';
import { unauthenticated } from '../errors.ts';

/** What every resolver of the kernel gets. */
export interface RequestContext {
  actor: Actor | null;
  reader: Reader;
  intake: Intake;
}

/** @throws RequestError UNAUTHENTICATED */
export function signedIn(context: { actor: Actor | null }): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}
