import type { Values } from './behaviour.ts';
import { same } from './values.ts';

export interface Merge {
  /** What remains to be set. */
  values: Values;
  /** Names of values that both sides changed, differently. */
  conflicts: string[];
}

/**
 * Field-level three-way merge: a value that nobody touched since `base` is set, one that already is as proposed is
 * left, one that somebody else changed otherwise is a conflict.
 */
export function merge(base: Values, current: Values, proposed: Values): Merge {
  const values: Values = {};
  const conflicts: string[] = [];
  for (const [name, value] of Object.entries(proposed)) {
    if (same(current[name], value)) continue;
    if (same(current[name], base[name])) values[name] = value;
    else conflicts.push(name);
  }
  return { values, conflicts };
}
