/** The levels that a register of one city knows, from the whole to the smallest. */
export type DivisionLevel = 'CITY' | 'COUNTY' | 'TOWN' | 'COMMUNITY';

export type CommunityKind = 'RESIDENTS' | 'VILLAGE';

/** Where the parts of a 12-digit code end: province, city, county, town, community. */
const segmentEnds = [2, 4, 6, 9, 12] as const;
const codeLength = 12;

/** Significant digits of each level; the rest of the code is zeros. */
const digitsOfLevel: Record<DivisionLevel, number> = { CITY: 4, COUNTY: 6, TOWN: 9, COMMUNITY: 12 };

/** The ancestor of a code at a level, or the code itself when it is of that level. */
export function codeAtLevel(code: string, level: DivisionLevel): string {
  return code.slice(0, digitsOfLevel[level]).padEnd(codeLength, '0');
}

/** The code one level up; null for the city, whose parent the register does not keep. */
export function parentCodeOf(code: string): string | null {
  const digits = significantDigits(code);
  const parentDigits = segmentEnds.filter((end) => end < digits && end >= digitsOfLevel.CITY).at(-1);
  return parentDigits === undefined ? null : code.slice(0, parentDigits).padEnd(codeLength, '0');
}

/**
 * The codes of a division and of everything below it, as a half-open range
 * `[from, to)` of 12-digit text: `350404000000` gives 350404000000 up to, but
 * not including, 350405000000.
 */
export function rangeOf(code: string): { from: string; to: string } {
  const digits = significantDigits(code);
  const next = String(BigInt(code.slice(0, digits)) + 1n).padStart(digits, '0');
  return { from: code, to: next.padEnd(codeLength, '0') };
}

/** The smallest division that holds both; the city for two of its counties. */
export function commonAncestor(a: string, b: string): string {
  const levels: DivisionLevel[] = ['COMMUNITY', 'TOWN', 'COUNTY', 'CITY'];
  const level = levels.find((l) => codeAtLevel(a, l) === codeAtLevel(b, l)) ?? 'CITY';
  return codeAtLevel(a, level);
}

/** Whether `code` is `ancestor` or lies below it. */
export function isWithin(code: string, ancestor: string): boolean {
  const { from, to } = rangeOf(ancestor);
  return from <= code && code < to;
}

/**
 * Whether a community has a residents' or a villagers' committee, by the third
 * part of its code; null for farms, development zones and the like (400 and up).
 */
export function communityKindOf(code: string): CommunityKind | null {
  const serial = Number(code.slice(9));
  if (serial >= 1 && serial <= 199) return 'RESIDENTS';
  return serial >= 200 && serial <= 399 ? 'VILLAGE' : null;
}

function significantDigits(code: string): number {
  const length = code.replace(/0+$/, '').length;
  return segmentEnds.find((end) => end >= length) ?? codeLength;
}
