import { requireUsableDatabase } from './external-database.ts';
import { startEmbeddedDatabase } from './embedded-database.ts';
import { dataFolder } from './folders.ts';

/** A PostgreSQL database that is ready for connections. */
export interface RunningDatabase {
  /** A login that may create tables and roles. */
  ownerUrl: string;
  /** Stops the server if this process started it; data stays. */
  stop(): Promise<void>;
}

/**
 * The database of this installation: the one that `DATABASE_URL` names, else the
 * embedded one in the data folder. Throws a StartupFault where neither can be had.
 */
export async function startDatabase(): Promise<RunningDatabase> {
  const url = process.env.DATABASE_URL;
  if (!url) return startEmbeddedDatabase({ folder: dataFolder() });
  await requireUsableDatabase(url);
  return { ownerUrl: url, stop: async () => {} };
}
