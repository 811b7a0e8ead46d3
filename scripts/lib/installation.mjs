// Runs on a bare checkout under whatever Node the machine has: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { giveUp, progress, root } from './project.mjs';

/** Installs the libraries when they are missing or are not those of package-lock.json. */
export function ensureInstalled() {
  if (isCurrent()) return;
  progress('正在安装依赖,首次约需一分钟', 'Installing the libraries, about a minute the first time');
  const { status } = runNpm([installVerb(), '--include=dev', '--no-audit', '--no-fund']);
  if (status === 0) return;
  giveUp(
    '依赖安装失败:请检查网络和 npm 源设置,然后重新运行',
    'Installing the libraries failed: check the network and the npm registry setting, then run this again',
  );
}

/** npm keeps in node_modules a copy of the lock file that it installed from. */
function isCurrent() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

function packagesOf(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Windows cannot delete the program that runs this, as `npm ci` would; `npm install` leaves it alone. */
function installVerb() {
  const runsFromHere = process.execPath.startsWith(join(root, 'node_modules') + sep);
  return process.platform === 'win32' && runsFromHere ? 'install' : 'ci';
}

/** npm itself runs under the machine's own Node, not under the one it is about to replace. */
function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  if (npm) return spawnSync(node, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
