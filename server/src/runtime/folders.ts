import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The project's top folder, the same from the sources and from the compiled files. */
export const projectFolder = topFolder(import.meta.dirname);

/** Where the database, keys and stamps of this machine are kept; `SHEGONG_DATA` moves it. */
export function dataFolder(): string {
  return resolve(projectFolder, process.env.SHEGONG_DATA ?? '.data');
}

function topFolder(from: string): string {
  if (existsSync(join(from, 'package-lock.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package-lock.json above the server: this is not a whole checkout');
  return topFolder(parent);
}
