/**
 * A way in which rows are divided among people. `range`: codes between bounds (a multirange); `set`: one of some
 * values, or all; `own`: equal to the one id the actor stands for.
 */
export interface Dimension {
  name: string;
  kind: 'range' | 'set' | 'own';
  /** SQL type of the columns that carry it. */
  sqlType: 'text' | 'bigint';
}

const dimensions = new Map<string, Dimension>();

export function defineDimension(dimension: Dimension): void {
  dimensions.set(dimension.name, dimension);
}

export const allDimensions = (): Dimension[] => [...dimensions.values()];

export function dimensionOf(name: string): Dimension {
  const found = dimensions.get(name);
  if (!found) throw new Error(`no scope dimension named ${name}`);
  return found;
}
