import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster-programs.ts';
import { stopServer } from './cluster-server.ts';

/**
 * Clears what an earlier run left in the way of a start: a server of this folder
 * that no longer answers is stopped, and a lock file whose process number now
 * belongs to something else is removed. PostgreSQL itself sees through a lock
 * file whose process is gone, and only it can tell whether that is safe.
 */
export async function clearLeftovers(cluster: Cluster): Promise<void> {
  const lockFile = join(cluster.path, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  if (Number.isNaN(pid)) rmSync(lockFile);
  else if (isAlive(pid)) await clearLive(cluster, pid, lockFile);
}

async function clearLive(cluster: Cluster, pid: number, lockFile: string): Promise<void> {
  if (!serves(pid, cluster.path)) return rmSync(lockFile, { force: true });
  await stopServer(cluster, 'immediate');
  // A suspended server hears nothing else. Its write-ahead log makes the data whole at the next start.
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a live process is the server of the folder; in doubt, that it is. */
function serves(pid: number, folder: string): boolean {
  if (process.platform === 'linux') return workingDirectory(pid) === realpathSync(folder);
  return process.platform === 'win32' || commandOf(pid).includes('postgres');
}

/** A server works in its data folder. Another user's process hides its own, and so is not ours. */
function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], {
      encoding: 'utf8',
    });
  } catch {
    return '';
  }
}
