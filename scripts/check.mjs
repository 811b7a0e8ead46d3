// Everything that can be said of the sources without running the tests.
import { checkGenerated } from './lib/generated.mjs';
import { run } from './lib/programs.mjs';
import { checkImports } from './lib/imports.mjs';

const cached = ['--cache', '--cache-location', '.cache/prettier'];

/** @type {[name: string, step: () => Promise<{ code: number | null, output: string }>][]} */
const steps = [
  ['format', () => run('prettier', ['--check', ...cached, '--log-level', 'warn', '.'])],
  ['lint', () => run('oxlint', ['--type-aware', '--deny-warnings', '--quiet'])],
  ['types of the server and the tests', () => run('tsc', ['-p', 'tsconfig.json', '--noEmit'])],
  ['types of the console', () => run('tsc', ['-p', 'admin/tsconfig.json', '--noEmit'])],
  ['import rules', checkImports],
  ['generated files are fresh', checkGenerated],
  [
    'migrations match the entities',
    () => run('node', ['--import', 'tsx', 'server/src/app/check-migrations.ts']),
  ],
];

for (const [name, step] of steps) {
  const started = performance.now();
  const { code, output } = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code === 0) continue;
  console.log(output.trim());
  process.exitCode = 1;
}
