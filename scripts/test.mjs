// `npm test` runs the tests; with --full also those that are slow, named by SHEGONG_FULL.
import { inFastFolder } from './lib/fast-folder.mjs';
import { run } from './lib/programs.mjs';

const [, , ...args] = process.argv;
const mode = args.includes('--full') ? { SHEGONG_FULL: '1' } : {};
const named = args.filter((arg) => arg !== '--full');
const { code } = await inFastFolder((env) =>
  run('vitest', ['run', ...named], { env: { ...env, ...mode }, show: true }),
);
process.exitCode = code ?? 1;
