import type { ResourceDecl } from '../declare/resource.ts';
import { holdsEverything, ownOf, rangesOf, setOf, type Actor } from './actor.ts';
import { dimensionOf } from './dimension.ts';
import { dimensionsFor } from './matrix.ts';

/** What a record carries in each dimension. */
export type Carried = Record<string, string | null>;

/** Whether the actor may use the verb on a record that carries these; the same question the SQL predicate asks. */
export function mayReach(decl: ResourceDecl, verb: string, actor: Actor, carried: Carried): boolean {
  const within = dimensionsFor(decl, verb, actor.role);
  return (
    within !== null &&
    within.some((names) => names.every((name) => holds(actor, name, carried[name] ?? null)))
  );
}

function holds(actor: Actor, name: string, value: string | null): boolean {
  const { kind } = dimensionOf(name);
  if (kind === 'set' && setOf(actor, name) === null) return true;
  if (kind === 'range' && holdsEverything(rangesOf(actor, name))) return true;
  if (value === null) return false;
  if (kind === 'own') return ownOf(actor, name) === value;
  if (kind === 'range') return rangesOf(actor, name).some((r) => r.from <= value && value < r.to);
  return setOf(actor, name)!.includes(value);
}
