import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isPackaged, unpacked } from './chromium.ts';

/**
 * Builds the console that the browser tests look at, if its sources have changed, and unpacks the browser: here, for
 * test files that run side by side would unpack it into one another's hands.
 */
export default async function setup(): Promise<void> {
  if (isPackaged && !process.env.CHROMIUM_PATH) await unpacked();
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.mjs')], {
    stdio: 'inherit',
  });
}
