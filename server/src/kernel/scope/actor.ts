import { allDimensions, type Dimension } from './dimension.ts';

export interface CodeRange {
  from: string;
  /** Exclusive. */
  to: string;
}

/** What an actor holds in a dimension: ranges, a set (null = every value), or one id (null = none). */
export type Holding = CodeRange[] | string[] | string | null;

/** Who acts, in which role, over which rows. `role` is one of the roles of the matrix. */
export interface Actor {
  accountId: string;
  role: string;
  /** The dated grant under which the account acts. */
  grantId: string;
  holdings: Record<string, Holding>;
  /** Reads only, as an access token allows. */
  readOnly?: boolean;
}

export const rangesOf = (actor: Actor, dimension: string): CodeRange[] =>
  (actor.holdings[dimension] as CodeRange[] | undefined) ?? [];
export const setOf = (actor: Actor, dimension: string): string[] | null =>
  (actor.holdings[dimension] as string[] | null | undefined) ?? null;
export const ownOf = (actor: Actor, dimension: string): string | null =>
  (actor.holdings[dimension] as string | null | undefined) ?? null;

/** Roles of the machinery itself: they are in no grant, only set by the server inside a transaction. */
export const APPLY_ROLE = '@apply';

/** The settings that row-level security reads, in a fixed order: role, then each dimension. */
export function settingsOf(actor: Actor): string[] {
  return [actor.role, ...allDimensions().map((d) => settingOf(actor, d))];
}

export const settingNames = (): string[] => ['role', ...allDimensions().map((d) => d.name)];

function settingOf(actor: Actor, dimension: Dimension): string {
  if (dimension.kind === 'own') return ownOf(actor, dimension.name) ?? '';
  if (dimension.kind === 'range') {
    return `{${rangesOf(actor, dimension.name)
      .map((r) => `[${r.from},${r.to})`)
      .join(',')}}`;
  }
  const set = setOf(actor, dimension.name);
  return set === null ? '*' : `{${set.join(',')}}`;
}

/** SQL (one statement, parameters as `settingsOf`) that makes the settings for the running transaction only. */
export const settingsSql = (): string =>
  `select ${settingNames()
    .map((name, i) => `set_config('scope.${name}', $${i + 1}, true)`)
    .join(', ')}`;
