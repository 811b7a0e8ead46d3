import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { UserIds } from './postgres-user.ts';

/** A folder of PostgreSQL data, with the programs and the user that work on it. */
export interface Cluster {
  path: string;
  binaries: PostgresBinaries;
  /** Set when root steps down to another user. */
  user: UserIds | undefined;
}

export interface ProgramResult {
  code: number | null;
  output: string;
}

/**
 * The cluster's path as its programs may use it. A user that root steps down to
 * can perhaps not enter the folders above, but every process can reach its own
 * working directory through the kernel's link to it; macOS has no such link.
 */
export function pathForPrograms({ path, user }: Cluster): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : path;
}

/**
 * Runs a program with the cluster as its working directory and gives its exit
 * code and output. Use `quiet` for a program that leaves a server behind: an
 * open pipe to that would keep this process from ending.
 */
export function runProgram(
  cluster: Cluster,
  program: keyof PostgresBinaries,
  args: readonly string[],
  { quiet = false } = {},
): Promise<ProgramResult> {
  const stdio: StdioOptions = quiet ? 'ignore' : ['ignore', 'pipe', 'pipe'];
  const options = {
    ...cluster.user,
    cwd: cluster.path,
    env: cleanEnvironment(),
    stdio,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(cluster.binaries[program], args, {
      ...options,
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** Runs a program to its end before anything else goes on: for the last moments of this process. */
export function runProgramNow(
  cluster: Cluster,
  program: keyof PostgresBinaries,
  args: readonly string[],
): void {
  const options = { ...cluster.user, cwd: cluster.path, env: cleanEnvironment() };
  spawnSync(cluster.binaries[program], args, { ...options, stdio: 'ignore', windowsHide: true });
}

/** Without the variables by which a shell could redirect PostgreSQL, and with English messages. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
