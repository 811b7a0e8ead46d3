import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { createCluster } from './cluster-creation.ts';
import { isUnused, requireSoundCluster } from './cluster-folder.ts';
import type { Cluster } from './cluster-programs.ts';
import { startServer, stopServer, stopServerNow } from './cluster-server.ts';
import { newConnection, ownerName, ownerUrl, readConnection, writeConnection } from './connection-file.ts';
import type { RunningDatabase } from './database.ts';
import { connect, connectToServerOf } from './database-session.ts';
import { holdInstanceLock } from './instance-lock.ts';
import { clearLeftovers } from './leftover-server.ts';
import { freeLocalPort } from './ports.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { giveTo, postgresUser } from './postgres-user.ts';
import { accessFault, isAccessError } from './startup-fault.ts';

export interface EmbeddedDatabaseOptions {
  /** The folder that holds the cluster and the file with its port and password. */
  folder: string;
  /** False for tests only: survives a crash of the program, not of the machine. */
  durable?: boolean;
}

/**
 * Starts the embedded PostgreSQL of a folder, making it first where it is
 * missing. A server that a killed process left running is taken over. Throws a
 * StartupFault for a damaged folder and for a second process on the same folder.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<RunningDatabase> {
  const { folder } = options;
  makeWritable(folder);
  const cluster = await clusterIn(folder);
  if (isUnused(cluster.path)) await create(folder, cluster);
  requireSoundCluster(cluster.path);
  const session =
    (await connectToServerOf(cluster, readConnection(folder))) ?? (await start(options, cluster));
  await prepare(session, folder);
  return {
    ownerUrl: ownerUrl(readConnection(folder)),
    stop: stopperOf(cluster, session),
  };
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw isAccessError(error) ? accessFault(folder, error) : error;
  }
}

async function clusterIn(folder: string): Promise<Cluster> {
  const path = join(folder, 'postgres');
  const user = postgresUser(folder, path);
  return { path, user, binaries: await postgresBinaries(user) };
}

/** The connection is kept first: without its password, a finished cluster would be of no use. */
async function create(folder: string, cluster: Cluster): Promise<void> {
  const connection = newConnection(await freeLocalPort());
  writeConnection(folder, connection);
  await createCluster(cluster, connection.password);
}

async function start({ folder, durable = true }: EmbeddedDatabaseOptions, cluster: Cluster): Promise<Client> {
  if (cluster.user) giveTo(cluster.user, cluster.path);
  await clearLeftovers(cluster);
  const kept = readConnection(folder);
  const connection = { ...kept, port: await freeLocalPort(kept.port) };
  if (connection.port !== kept.port) writeConnection(folder, connection);
  await startServer(cluster, { port: connection.port, durable });
  return connect(ownerUrl(connection, 'postgres'));
}

/** Takes the folder's lock, then makes the database, unless an earlier start has. */
async function prepare(session: Client, folder: string): Promise<void> {
  try {
    await holdInstanceLock(session, folder);
  } catch (error) {
    await session.end();
    throw error;
  }
  const found = await session.query('select from pg_database where datname = $1', [ownerName]);
  if (found.rowCount === 0) await session.query(`create database ${ownerName}`);
}

/** The server also stops when this process ends in any other way that it can notice. */
function stopperOf(cluster: Cluster, session: Client): () => Promise<void> {
  const stopNow = () => stopServerNow(cluster);
  process.once('exit', stopNow);
  return async () => {
    process.off('exit', stopNow);
    await session.end();
    await stopServer(cluster);
  };
}
