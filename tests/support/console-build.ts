import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the console that the browser tests look at, if its sources have changed. */
export default function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.mjs')], {
    stdio: 'inherit',
  });
}
