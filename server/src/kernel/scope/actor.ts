import { allDimensions, type Dimension } from './dimension.ts';

export interface CodeRange {
  from: string;
  /** Exclusive. */
  to: string;
}

/** Holds every code, and rows without one: neither predicate nor policy then looks at the rows. */
export const EVERYTHING: CodeRange = { from: '', to: '~' };

export const holdsEverything = (ranges: CodeRange[]): boolean =>
  ranges.some((r) => r.from === EVERYTHING.from && r.to === EVERYTHING.to);

/** What an actor holds in a dimension: ranges, a set (null = every value), or one id (null = none). */
export type Holding = CodeRange[] | string[] | string | null;

/** Who acts, in which role, over which rows. `role` is one of the roles of the matrix. */
export interface Actor {
  readonly accountId: string;
  readonly role: string;
  /** The dated grant under which the account acts. */
  readonly grantId: string;
  readonly holdings: Readonly<Record<string, Holding>>;
  /** The only resources that may be read for now, by type name; until an initial password was changed. */
  readonly only?: readonly string[];
  /** Reads only, as an access token allows. */
  readonly readOnly?: boolean;
}

export const rangesOf = (actor: Actor, dimension: string): CodeRange[] =>
  (actor.holdings[dimension] as CodeRange[] | undefined) ?? [];
export const setOf = (actor: Actor, dimension: string): string[] | null =>
  (actor.holdings[dimension] as string[] | null | undefined) ?? null;
export const ownOf = (actor: Actor, dimension: string): string | null =>
  (actor.holdings[dimension] as string | null | undefined) ?? null;

/** Whether the actor's ranges leave nothing out, in any dimension. */
export const holdsWhole = (actor: Actor): boolean =>
  allDimensions().every(({ kind, name }) => kind !== 'range' || holdsEverything(rangesOf(actor, name)));

/** Makes something once for each actor, who does not change while a session is remembered. */
export function perActor<T>(make: (actor: Actor) => T): (actor: Actor) => T {
  const made = new WeakMap<Actor, T>();
  return (actor) => {
    if (!made.has(actor)) made.set(actor, make(actor));
    return made.get(actor)!;
  };
}

/** The settings that row-level security reads, each dimension in a fixed order. */
export const settingsOf = perActor((actor) => allDimensions().map((d) => settingOf(actor, d)));

export const settingNames = (): string[] => allDimensions().map((d) => d.name);

/** Ranges as PostgreSQL's multirange literal. */
export const multirange = (ranges: CodeRange[]): string =>
  `{${ranges.map((r) => `[${r.from},${r.to})`).join(',')}}`;

function settingOf(actor: Actor, dimension: Dimension): string {
  if (dimension.kind === 'own') return ownOf(actor, dimension.name) ?? '';
  if (dimension.kind === 'range') return multirange(rangesOf(actor, dimension.name));
  const set = setOf(actor, dimension.name);
  return set === null ? '*' : `{${set.join(',')}}`;
}

/** SQL (one statement, parameters as `settingsOf`) that makes the settings for the session. */
export const settingsSql = (): string =>
  `select ${settingNames()
    .map((name, i) => `set_config('scope.${name}', $${i + 1}, false)`)
    .join(', ')}`;
