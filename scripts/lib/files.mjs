import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './project.mjs';

const passedOver = new Set(['node_modules', 'dist', '.git', '.data', '.cache']);

/** All files at or below the paths, sorted, as paths from the top folder with `/`; what tools make is left out. */
export function filesUnder(paths, folder = root) {
  return paths
    .flatMap((path) => walk(join(folder, path)))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .sort();
}

/** One hash of the names and contents of all files at or below the paths. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of filesUnder(paths))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !passedOver.has(name))
    .flatMap((name) => walk(join(path, name)));
}
