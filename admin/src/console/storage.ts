const PREFIX = 'shegong:';

/** A remembered text, or null; storage may be full or forbidden, which must not break a page. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** A remembered value; anything unreadable counts as absent. */
export function readStoredJson<T>(key: string): T | undefined {
  const text = readStored(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

export function writeStoredJson(key: string, value: unknown): void {
  writeStored(key, value === undefined ? null : JSON.stringify(value));
}
