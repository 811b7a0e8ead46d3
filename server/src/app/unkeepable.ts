/*
 * What PostgreSQL cannot keep as text: the character NUL, and halves of characters. JSON and GraphQL admit neither
 * but by an escape, and GraphQL no halves at all.
 */
const escapes = /\\u(?:0000|\{0+\}|d[89a-f])/i;
const nul = /\\u(?:0000|\{0+\})/;

export const mayHoldUnkeepable = (json: string): boolean => escapes.test(json);

/** Whether a request's body holds such a character somewhere. */
export function holdsUnkeepable(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return Object.entries(body).some(([key, value]) =>
    key === 'query' && typeof value === 'string' ? nul.test(value) : within(value),
  );
}

function within(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  return typeof value === 'object' && value !== null && Object.values(value).some(within);
}
