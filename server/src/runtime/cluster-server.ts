import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathForPrograms, runProgram, runProgramNow, type Cluster } from './cluster-programs.ts';
import { StartupFault } from './startup-fault.ts';

const logName = 'server.log';
const attempts = 4;

export interface ServerOptions {
  port: number;
  /** False trades safety of the data after a power cut for speed: for tests only. */
  durable: boolean;
}

/**
 * Starts the server of a cluster and waits until it takes connections, recovery
 * after a crash included. Tries again for a while: after a killed server, its
 * last processes need a moment to let go of the shared memory.
 */
export async function startServer(cluster: Cluster, options: ServerOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { code } = await runProgram(cluster, 'pg_ctl', startArguments(cluster, options), { quiet: true });
    if (code === 0) return;
    if (attempt === attempts) throw notStarted(cluster);
    await delay(500);
  }
}

/** Ends all sessions and stops the server. `immediate` leaves recovery to the next start. */
export async function stopServer(cluster: Cluster, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  await runProgram(cluster, 'pg_ctl', stopArguments(cluster, mode));
}

/** Stops the server while this process is ending and nothing can be awaited any more. */
export function stopServerNow(cluster: Cluster): void {
  runProgramNow(cluster, 'pg_ctl', stopArguments(cluster, 'fast'));
}

function stopArguments(cluster: Cluster, mode: 'fast' | 'immediate'): string[] {
  const seconds = mode === 'fast' ? '60' : '5';
  const target = ['-D', pathForPrograms(cluster)];
  return ['stop', ...target, '--mode', mode, '--wait', '--timeout', seconds, '--silent'];
}

function startArguments(cluster: Cluster, { port, durable }: ServerOptions): string[] {
  const fast = ['fsync', 'synchronous_commit', 'full_page_writes'].map((name) => `-c ${name}=off`);
  const server = [`-p ${port}`, ...(durable ? [] : fast)].join(' ');
  const target = ['-D', pathForPrograms(cluster), '--log', logName];
  return ['start', ...target, '--wait', '--timeout', '120', '--silent', '--options', server];
}

function notStarted({ path }: Cluster): StartupFault {
  const log = join(path, logName);
  const reason = lastFatalLine(log);
  return new StartupFault(
    `内置数据库无法启动(${reason}):请查看日志 ${log};若数据已损坏,请从备份恢复 ${path},或将它移走后重新启动`,
    `The embedded database does not start (${reason}): see the log ${log}; if the data is damaged, restore ${path} from a backup, or move it away and start again`,
  );
}

function lastFatalLine(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? '';
  return fatal.replace(/^.*(FATAL|PANIC):\s*/, '') || 'pg_ctl start';
}
