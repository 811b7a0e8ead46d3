import type { ResourceDecl } from '../declare/resource.ts';
import { ownOf, rangesOf, setOf, type Actor } from './actor.ts';
import { scopeColumn } from './columns.ts';
import { dimensionOf } from './dimension.ts';
import { dimensionsFor } from './matrix.ts';

/** Takes a value out of the actor when the statement runs, and gives back its placeholder. */
export type Bind = (get: (actor: Actor) => unknown, cast: string) => string;

/**
 * The condition that keeps an actor within scope, for the row `alias`; 'true' when every row is allowed.
 * Its shape depends only on `scopeShape(actor)`.
 */
export function scopePredicate(decl: ResourceDecl, verb: string, alias: string, actor: Actor, bind: Bind): string {
  const within = dimensionsFor(decl, verb, actor.role);
  if (within === null) return 'false';
  const parts = within.map((name) => dimensionPredicate(decl, name, alias, actor, bind));
  return parts.length === 0 ? 'true' : parts.join(' and ');
}

function dimensionPredicate(decl: ResourceDecl, name: string, alias: string, actor: Actor, bind: Bind): string {
  const column = scopeColumn(decl, name);
  if (column === null) throw new Error(`${decl.name} does not carry the scope dimension ${name}`);
  const { kind, sqlType } = dimensionOf(name);
  const ref = `${alias}.${column}`;
  if (kind === 'own') return `${ref} = ${bind((a) => ownOf(a, name), sqlType)}`;
  if (kind === 'set') return setOf(actor, name) === null ? 'true' : `${ref} = any(${bind((a) => setOf(a, name), `${sqlType}[]`)})`;
  const ranges = rangesOf(actor, name).map((_, i) => {
    const from = bind((a) => rangesOf(a, name)[i]!.from, 'text');
    const to = bind((a) => rangesOf(a, name)[i]!.to, 'text');
    return `(${ref} >= ${from} and ${ref} < ${to})`;
  });
  return ranges.length === 0 ? 'false' : `(${ranges.join(' or ')})`;
}

/** All that the text of a statement may depend on in an actor: part of the plan cache's key. */
export const scopeShape = (actor: Actor): string =>
  `${actor.role}/${Object.values(actor.holdings)
    .map((h) => (h === null ? '-' : typeof h === 'string' ? '1' : h.length > 0 && typeof h[0] === 'object' ? h.length : 's'))
    .join('')}`;
