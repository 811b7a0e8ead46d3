import type { FieldKind } from '../definition.ts';

const NUMERIC: readonly FieldKind[] = ['integer', 'decimal', 'money'];

function numberOf(value: unknown): number | null {
  return value === null || value === undefined || value === '' ? null : Number(value);
}

/** Whole days, as picked, become the instants at which they begin and end in Shanghai. */
function instantsOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [from, to] = value as [string | undefined, string | undefined];
  return [from ? `${from}T00:00:00.000+08:00` : null, to ? `${to}T23:59:59.999+08:00` : null].map(
    (text) => text && new Date(text).toISOString(),
  );
}

/** The URL keeps every value as text; the API wants numbers, instants and truth values. */
export function typedFilterValue(kind: FieldKind, value: unknown): unknown {
  if (kind === 'boolean') return value === true || value === 'true';
  if (NUMERIC.includes(kind)) return Array.isArray(value) ? value.map(numberOf) : numberOf(value);
  if (kind === 'instant') return instantsOf(value);
  return Array.isArray(value) ? value.map((item: unknown) => (item === '' ? null : item)) : value;
}
