/** A source of numbers in [0, 1). */
export type Source = () => number;

/** Numbers that are the same on every run (mulberry32): the demonstration city is alike everywhere. */
export function seeded(seed: number): Source {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (source: Source, from: number, to: number): number =>
  from + Math.floor(source() * (to - from + 1));

export const pick = <T>(source: Source, items: readonly T[]): T =>
  items[between(source, 0, items.length - 1)]!;

export const chance = (source: Source, probability: number): boolean => source() < probability;

/** A day of one of the years from `from` to `to`; never later than the 28th, so that every month has it. */
export const dayBetween = (source: Source, from: number, to: number): string =>
  [between(source, from, to), two(between(source, 1, 12)), two(between(source, 1, 28))].join('-');

const two = (value: number): string => String(value).padStart(2, '0');
