import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * Runs a program of an installed package under this same Node, without a shell,
 * so that it is alike on every system. Gives its exit code and what it printed.
 */
export function run(program, args, { cwd = root, env = {}, show = false } = {}) {
  const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const options = { cwd, stdio, env: { ...process.env, ...env } };
  const child = spawn(process.execPath, [...programPath(program), ...args], options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** `tsc` -> the file that package `typescript` declares for it; `node` -> none. */
function programPath(program) {
  if (program === 'node') return [];
  const name = packageOf[program] ?? program;
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[program])];
}

const packageOf = {
  depcruise: 'dependency-cruiser',
  'graphql-codegen': '@graphql-codegen/cli',
  tsc: 'typescript',
};
