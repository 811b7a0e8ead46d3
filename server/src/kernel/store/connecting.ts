/** Milliseconds that are waited for a connection to the database: longer means that all are taken, or none can be had. */
export const CONNECTING = 10_000;

/** Whether the wait for a connection was given up; its pool tells so in words alone. */
export const foundNoPlace = (error: unknown): boolean =>
  (error as Error).message?.includes('timeout exceeded when trying to connect') ?? false;

/** What PostgreSQL says when it ends a connection, and Node when it finds one ended. */
const ends = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);

/** How pg tells of a connection that it found ended, for which it has no code. */
const foundLost = /^Connection terminated unexpectedly|is not queryable$/;

/** Whether the connection broke, which says nothing of what was asked on it: a new one may well answer. */
export const lostConnection = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  return ends.has(code ?? '') || foundLost.test(message ?? '');
};

/** Whether PostgreSQL gave up waiting for a lock. */
export const waitedInVain = (error: unknown): boolean => (error as { code?: string }).code === '55P03';
