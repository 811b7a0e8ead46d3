import fc from 'fast-check';

/** Draws choices out of fast-check's generator, so that a failing run can be had again from its seed. */
export class Draw {
  private readonly generate: fc.GeneratorValue;

  constructor(generate: fc.GeneratorValue) {
    this.generate = generate;
  }

  /** A draw that gives the same for the same seed. */
  static seeded(seed: number): Draw {
    return new Draw(fc.sample(fc.gen(), { seed, numRuns: 1 })[0]!);
  }

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    return this.generate(fc.integer, { min: 0, max: most });
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.upTo(99) < percent;
  }

  of<T>(items: readonly T[]): T {
    return items[this.upTo(items.length - 1)]!;
  }

  /** Up to `most` of the items, each at most once. */
  some<T>(items: readonly T[], most: number): T[] {
    return [...new Set(this.several(most, () => this.of(items)))];
  }

  /** Up to `most` things made by `make`. */
  several<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.upTo(most) }, make);
  }
}
