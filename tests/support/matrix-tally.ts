import { expect } from 'vitest';

/** Counts cases of who may do what, and notes those that come out otherwise than the oracle says. */
export class Tally {
  cases = 0;
  readonly leaks: string[] = [];
  readonly refusals: string[] = [];

  /** Notes one case. */
  one(what: string, allowed: boolean, expected: boolean): void {
    this.cases += 1;
    if (allowed && !expected) this.leaks.push(what);
    if (!allowed && expected) this.refusals.push(what);
  }

  /** Notes a case for each of the candidates: which of them came out, against which should. */
  all(what: string, candidates: Iterable<string>, got: Iterable<string>, expected: Iterable<string>): void {
    const [found, wanted] = [new Set(got), new Set(expected)];
    for (const id of new Set([...candidates, ...found]))
      this.one(`${what} ${id}`, found.has(id), wanted.has(id));
  }

  /** Notes a figure that must be exactly so; more is a leak, less a refusal. */
  figure(what: string, got: number, expected: number): void {
    this.cases += 1;
    if (got > expected) this.leaks.push(`${what}: ${got} instead of ${expected}`);
    if (got < expected) this.refusals.push(`${what}: ${got} instead of ${expected}`);
  }

  /** Says how many cases there were and fails on any that came out wrong. */
  conclude(name: string): void {
    console.log(
      `${name}: ${this.cases} cases, ${this.leaks.length} leaks, ${this.refusals.length} false refusals`,
    );
    expect({ leaks: this.leaks.slice(0, 20), refusals: this.refusals.slice(0, 20) }).toEqual({
      leaks: [],
      refusals: [],
    });
    expect(this.cases).toBeGreaterThan(0);
  }
}
