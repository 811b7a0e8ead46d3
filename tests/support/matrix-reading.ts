import type { ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { mayAtAll, permitted, type Row, type Viewer } from './matrix.ts';
import type { Tally } from './matrix-tally.ts';
import type { Answer, Person } from './api.ts';

/** Rows of every resource by its plural name. */
export type Rows = Map<string, Row[]>;

/** Somebody reading, with what they should find. */
export class Reading {
  readonly person: Person;
  readonly viewer: Viewer;
  readonly rows: Rows;
  readonly tally: Tally;

  constructor(person: Person, viewer: Viewer, rows: Rows, tally: Tally) {
    [this.person, this.viewer, this.rows, this.tally] = [person, viewer, rows, tally];
  }

  idsOf(decl: ResourceDecl): string[] {
    return this.rows.get(decl.plural)!.map((row) => row.id);
  }

  /** Condition, as a filter's member, that keeps a list to the known rows. */
  among(decl: ResourceDecl): string {
    return `id: { in: ${JSON.stringify(this.idsOf(decl))} }`;
  }

  /** Ids that the oracle lets the viewer read. */
  readable(decl: ResourceDecl): Set<string> {
    return new Set(permitted(this.viewer, 'read', decl.plural, this.rows.get(decl.plural)!));
  }

  /** Whether one row may be read; a row beyond the sample of a public list has nothing that could hide it. */
  mayRead(decl: ResourceDecl, id: string): boolean {
    const row = this.rows.get(decl.plural)!.find((r) => r.id === id);
    return row ? this.readable(decl).has(id) : mayAtAll(this.viewer, 'read', decl.plural);
  }

  /** The answer's data; null when the role may not ask at all. Any other error is one of the test's. */
  async data<T>(query: string, variables: object = {}): Promise<T | null> {
    const { data, errors }: Answer<T> = await this.person.ask<T>(query, variables);
    if (!errors) return data as T;
    if (errors.every((e) => e.extensions?.code === 'FORBIDDEN')) return null;
    throw new Error(`${this.viewer.username}: ${query}: ${JSON.stringify(errors)}`);
  }

  note(what: string): string {
    return `${this.viewer.username}: ${what}`;
  }

  /** Notes for each row of a resource whether it came out as the oracle says. */
  expectReadable(decl: ResourceDecl, what: string, got: string[]): void {
    this.tally.all(this.note(`${what} of ${decl.plural}`), this.idsOf(decl), got, this.readable(decl));
  }
}

export interface Nodes {
  nodes: { id: string }[];
  totalCount: number;
}

export const idsIn = (list: Nodes | null | undefined): string[] => (list?.nodes ?? []).map((node) => node.id);
