import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ownerName } from './connection-file.ts';
import { pathForPrograms, runProgram, type Cluster } from './cluster-programs.ts';
import { StartupFault } from './startup-fault.ts';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
};

/**
 * Makes the folder of a new cluster: UTF-8, sorted by code point, local
 * connections by password only. It is made beside its place and then renamed, so
 * that an interrupted start leaves nothing half-made behind.
 */
export async function createCluster(cluster: Cluster, password: string): Promise<void> {
  const unfinished = { ...cluster, path: `${cluster.path}.new` };
  const passwordFile = `${cluster.path}.password`;
  rmSync(unfinished.path, { recursive: true, force: true });
  mkdirSync(unfinished.path, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.user) openTo(cluster.user, unfinished.path, passwordFile);
  try {
    await runInitdb(unfinished, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(cluster.path, { recursive: true, force: true });
  renameSync(unfinished.path, cluster.path);
}

function openTo(user: NonNullable<Cluster['user']>, folder: string, passwordFile: string): void {
  chmodSync(dirname(folder), 0o755);
  for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
}

async function runInitdb(cluster: Cluster, passwordFile: string): Promise<void> {
  const path = pathForPrograms(cluster);
  const { code, output } = await runProgram(cluster, 'initdb', [
    `--pgdata=${path}`,
    `--username=${ownerName}`,
    `--pwfile=${path}/../${basename(passwordFile)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
  ]);
  if (code !== 0) throw notCreated(cluster.path, output);
}

function notCreated(path: string, output: string): StartupFault {
  const reason = output.trim().split('\n').at(-1) ?? '';
  return new StartupFault(
    `无法在 ${path} 创建数据库(${reason}):请确认磁盘有空间、当前用户可写该文件夹;以管理员运行仍失败时,请改用普通用户启动`,
    `Cannot create the database in ${path} (${reason}): check disk space and write permission; if this runs as root, start it as an ordinary user`,
  );
}
