import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { accessFault, StartupFault } from './startup-fault.ts';

/** The major version that the embedded programs are of. */
export const embeddedMajor = '18';

/** Without any of these nothing can be read back. */
const neededParts = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'postgresql.conf'];

/** Whether the folder still has to be made: it is missing or empty. */
export function isUnused(cluster: string): boolean {
  return !existsSync(cluster) || (isReadable(cluster) && readdirSync(cluster).length === 0);
}

/** Throws a StartupFault when the data cannot be served by the embedded PostgreSQL. */
export function requireSoundCluster(cluster: string): void {
  if (!isReadable(cluster)) throw accessFault(cluster);
  const missing = neededParts.find((part) => isMissing(join(cluster, part)));
  if (missing) throw damaged(cluster, missing);
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== embeddedMajor) throw otherMajor(cluster, major);
}

function isMissing(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return !stat || (stat.isFile() && stat.size === 0);
}

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function damaged(cluster: string, part: string): StartupFault {
  return new StartupFault(
    `数据文件夹 ${cluster} 已损坏(${part} 缺失或为空):请从备份恢复该文件夹;若不需要其中数据,请将它移走后重新启动`,
    `The data folder ${cluster} is damaged (${part} is missing or empty): restore it from a backup, or move it away and start again if its data is not needed`,
  );
}

function otherMajor(cluster: string, major: string): StartupFault {
  return new StartupFault(
    `数据文件夹 ${cluster} 属于 PostgreSQL ${major},内置数据库是 ${embeddedMajor}:请用原版本导出后导入,或将该文件夹移走后重新启动`,
    `The data folder ${cluster} is of PostgreSQL ${major}, the embedded one is ${embeddedMajor}: export it with that version and import it, or move the folder away and start again`,
  );
}
