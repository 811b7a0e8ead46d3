import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import type { Cluster } from './cluster-programs.ts';
import { ownerUrl, type Connection } from './connection-file.ts';
import { sessionName } from './instance-lock.ts';

const startingUp = '57P03';
const markName = 'shegong.mark';

/** A session that outlives trouble: if the server goes away, it is whoever queries next that reports it. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: sessionName,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/**
 * A session with the server that already serves the cluster's folder; undefined
 * when there is none. Port and password do not prove it, for a copied folder has
 * the same: the server has to read back a mark just left in the folder.
 */
export async function connectToServerOf(
  cluster: Cluster,
  connection: Connection,
): Promise<Client | undefined> {
  const client = await connectOncePastStarting(ownerUrl(connection, 'postgres'));
  if (!client || (await readsMark(client, cluster.path))) return client;
  await client.end();
  return undefined;
}

/** Waits while a server recovers from a crash; undefined when none answers or it is another's. */
async function connectOncePastStarting(url: string): Promise<Client | undefined> {
  for (let seconds = 0; seconds < 120; seconds++) {
    try {
      return await connect(url);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== startingUp) return undefined;
    }
    await delay(1000);
  }
  return undefined;
}

async function readsMark(client: Client, folder: string): Promise<boolean> {
  const path = join(folder, markName);
  const mark = randomUUID();
  writeFileSync(path, mark);
  try {
    const { rows } = await client.query<{ text: string | null }>('select pg_read_file($1, true) as text', [
      markName,
    ]);
    return rows[0]?.text === mark;
  } finally {
    rmSync(path, { force: true });
  }
}
