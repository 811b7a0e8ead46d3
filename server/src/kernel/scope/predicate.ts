import type { ResourceDecl } from '../declare/resource.ts';
import { literal } from '../store/quote.ts';
import { holdsEverything, ownOf, perActor, rangesOf, setOf, type Actor } from './actor.ts';
import { scopeColumn } from './columns.ts';
import { dimensionOf } from './dimension.ts';
import { dimensionsFor } from './matrix.ts';

/** Takes a value out of the actor when the statement runs, and gives back its placeholder. */
export type Bind = (get: (actor: Actor) => unknown, cast: string) => string;

/**
 * The condition that keeps an actor within scope, for the row `alias`; 'true' when every row is allowed.
 * Its text depends only on `scopeShape(actor)`.
 */
export function scopePredicate(
  decl: ResourceDecl,
  verb: string,
  alias: string,
  actor: Actor,
  bind: Bind,
): string {
  const within = dimensionsFor(decl, verb, actor.role);
  if (within === null) return 'false';
  const parts = within.map((names) =>
    conjunction(names.map((name) => dimensionPredicate(decl, name, alias, actor, bind))),
  );
  return parts.includes('true') ? 'true' : parts.length === 1 ? parts[0]! : `(${parts.join(' or ')})`;
}

const conjunction = (parts: string[]): string => {
  const kept = parts.filter((p) => p !== 'true');
  return kept.length === 0 ? 'true' : kept.join(' and ');
};

/**
 * Ranges and sets stand in the text as literals: with parameters PostgreSQL's generic plan would take every scope for
 * a narrow one, and read a whole city's rows through the wrong index. Ids of one's own stay parameters.
 */
function dimensionPredicate(
  decl: ResourceDecl,
  name: string,
  alias: string,
  actor: Actor,
  bind: Bind,
): string {
  const column = scopeColumn(decl, name);
  if (column === null) throw new Error(`${decl.name} does not carry the scope dimension ${name}`);
  const { kind, sqlType } = dimensionOf(name);
  const ref = `${alias}.${column}`;
  if (kind === 'own') return `${ref} = ${bind((a) => ownOf(a, name), sqlType)}`;
  if (kind === 'set') return setPredicate(ref, setOf(actor, name));
  if (holdsEverything(rangesOf(actor, name))) return 'true';
  const ranges = rangesOf(actor, name).map(
    ({ from, to }) => `(${ref} >= ${literal(from)} and ${ref} < ${literal(to)})`,
  );
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}

const setPredicate = (ref: string, set: string[] | null): string => {
  if (set === null) return 'true';
  return set.length === 0 ? 'false' : `${ref} in (${set.map(literal).join(', ')})`;
};

/** All that the text of a statement may depend on in an actor: part of the plan cache's key. */
export const scopeShape = perActor((actor) =>
  JSON.stringify([
    actor.role,
    actor.only,
    ...Object.values(actor.holdings).map((h) => (typeof h === 'string' ? 1 : h)),
  ]),
);
