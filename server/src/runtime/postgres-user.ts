import { execFileSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The numeric ids that a child process is started under. */
export interface UserIds {
  uid: number;
  gid: number;
}

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so a root process starts
 * it as the owner of the existing data, else as the owner of the folder, else as
 * `postgres`, else as `nobody`. Undefined for an ordinary user, and on Windows,
 * where PostgreSQL sheds the administrator's rights by itself. No user is ever
 * added to the machine.
 */
export function postgresUser(folder: string, cluster: string): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(cluster) ?? ownerOf(folder) ?? idsOf('postgres') ?? idsOf('nobody');
}

/** Hands a folder and all it holds to a user; needed after a copy made by root. */
export function giveTo(user: UserIds, path: string): void {
  if (lstatSync(path).uid !== user.uid) chownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(user, join(path, name));
}

/** The owner, if not root and known by name: initdb insists on a name. */
function ownerOf(path: string): UserIds | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? idsOf(String(stat.uid)) : undefined;
}

function idsOf(user: string): UserIds | undefined {
  try {
    execFileSync('id', ['-un', user], { stdio: 'ignore' });
    return { uid: numericId('-u', user), gid: numericId('-g', user) };
  } catch {
    return undefined;
  }
}

function numericId(option: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [option, user], { encoding: 'utf8' }));
}
