import { StartupFault } from './startup-fault.ts';

/** What the libraries need; npm scripts run the Node that the project pins, which is newer. */
const oldest = [22, 17] as const;

/**
 * Throws a StartupFault under an older Node, such as the system's own when a
 * compiled file is run outside the npm scripts.
 */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StartupFault(
    `当前 Node 版本 ${version} 过低:请用 npm start 启动,它使用项目自带的 Node`,
    `Node ${version} is too old: start with npm start, which runs the project's own Node`,
  );
}
