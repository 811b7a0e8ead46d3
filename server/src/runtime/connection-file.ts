import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessFault, isAccessError, StartupFault } from './startup-fault.ts';

/** How to reach the embedded database; kept beside it, readable by its owner only. */
export interface Connection {
  port: number;
  password: string;
}

/** The login that owns the embedded database, and the database's name. */
export const ownerName = 'shegong';

/** A connection with a new random password. */
export function newConnection(port: number): Connection {
  return { port, password: randomBytes(24).toString('base64url') };
}

/** Reads the connection that was kept. Throws a StartupFault when the file is missing or unreadable. */
export function readConnection(folder: string): Connection {
  const path = pathIn(folder);
  try {
    const { port, password } = JSON.parse(readFileSync(path, 'utf8')) as Connection;
    if (Number.isInteger(port) && password) return { port, password };
    throw new Error('incomplete');
  } catch (error) {
    if (isAccessError(error)) throw accessFault(path, error);
    throw new StartupFault(
      `数据库连接文件 ${path} 缺失或无法读取:请从备份恢复;若不需要原有数据,请将整个数据文件夹移走后重新启动`,
      `The database connection file ${path} is missing or unreadable: restore it from a backup, or move the whole data folder away and start again if its data is not needed`,
      error,
    );
  }
}

export function writeConnection(folder: string, connection: Connection): void {
  writeFileSync(pathIn(folder), `${JSON.stringify(connection, null, 2)}\n`, {
    mode: 0o600,
  });
}

/** The owner's URL of one of the databases of the embedded server. */
export function ownerUrl({ port, password }: Connection, database: string = ownerName): string {
  return `postgresql://${ownerName}:${password}@127.0.0.1:${port}/${database}`;
}

function pathIn(folder: string): string {
  return join(folder, 'database.json');
}
