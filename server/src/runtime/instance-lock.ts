import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { StartupFault } from './startup-fault.ts';

/** Any number will do, so long as it stays. */
const lockKey = 20_130_401;
const attempts = 6;

/**
 * Takes the lock that the one process using a data folder holds for as long as
 * it lives. It is a lock of the database session: however this process ends, it
 * is free again. Throws a StartupFault naming the process that holds it.
 */
export async function holdInstanceLock(client: Client, folder: string): Promise<void> {
  // A process that was just killed may not have been noticed by the database yet.
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      lockKey,
    ]);
    if (rows[0]?.held) return;
    await delay(200);
  }
  throw alreadyRunning(folder, await holder(client));
}

/** How a session that may hold the lock is named, so that others can tell whose it is. */
export const sessionName = `shegong ${process.pid}`;

async function holder(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [lockKey],
  );
  return rows[0]?.name.split(' ').at(-1) ?? '?';
}

function alreadyRunning(folder: string, pid: string): StartupFault {
  return new StartupFault(
    `本系统已在运行(进程号 ${pid},数据文件夹 ${folder}):请直接使用已启动的系统,或先在其窗口按 Ctrl-C 停止`,
    `Already running (process ${pid}, data folder ${folder}): use that one, or stop it first with Ctrl-C in its window`,
  );
}
