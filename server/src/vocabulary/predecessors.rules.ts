import { codeAtLevel, rangeOf } from './division-code.rules.ts';

export interface Succession {
  from: string;
  to: string;
}

/** Codes from `from` up to, but not including, `to`. */
interface Range {
  from: string;
  to: string;
}

const among = (code: string, ranges: readonly Range[]): boolean =>
  ranges.some((range) => range.from <= code && code < range.to);

/**
 * The codes of abolished divisions that some divisions carry on, so that who keeps these keeps their past: a county
 * merged into one whole, with all below it; of a division that was parted only what came to them.
 */
export function predecessorRanges(codes: readonly string[], successions: readonly Succession[]): Range[] {
  return carriedOn(codes.map(rangeOf), successions);
}

function carriedOn(held: readonly Range[], successions: readonly Succession[]): Range[] {
  const carried = successions.filter(({ from, to }) => among(to, held) && !among(from, held));
  const elsewhere = successions.filter(({ to }) => !among(to, held));
  const found: Range[] = [];
  // A division's code comes before the codes below it.
  for (const code of carried.map(({ from }) => from).toSorted()) {
    if (among(code, found)) continue;
    const whole = rangeOf(code);
    // What was renamed within it before stayed in it.
    const parted = elsewhere.some(({ from, to }) => among(from, [whole]) && !among(to, [whole]));
    found.push(parted ? { from: code, to: `${code}0` } : whole);
  }
  return found.length === 0 ? [] : [...found, ...carriedOn([...held, ...found], successions)];
}

/** The county unit that stands for a code's today: its own, or the only one that carries it on. */
export function countyToday(code: string, successions: readonly Succession[]): string {
  const county = codeAtLevel(code, 'COUNTY');
  const [next, ...others] = successions.filter(({ from }) => from === county);
  return next && others.length === 0 ? countyToday(next.to, successions) : county;
}
