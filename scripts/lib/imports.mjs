import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';
import { run } from './programs.mjs';

const compiler = pathToFileURL(join(root, 'scripts/lib/typescript-6.mjs')).href;

/** Holds the order of the contexts, and what rules, resolvers and policies may import. */
export function checkImports() {
  const args = ['--config', '.dependency-cruiser.cjs', 'server/src', 'admin/src', 'tests'];
  return run('depcruise', args, { env: { NODE_OPTIONS: `--import ${compiler}` } });
}
