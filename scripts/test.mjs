// `npm test` runs the tests; with --full also those that are slow, named by SHEGONG_FULL.
import { run } from './lib/programs.mjs';

const [, , ...args] = process.argv;
const env = args.includes('--full') ? { SHEGONG_FULL: '1' } : {};
const { code } = await run('vitest', ['run', ...args.filter((arg) => arg !== '--full')], { env, show: true });
process.exitCode = code ?? 1;
