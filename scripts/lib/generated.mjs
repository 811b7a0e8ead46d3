import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';
import { run } from './programs.mjs';
import { root } from './project.mjs';

const generated = ['schema/schema.graphql', 'admin/src/generated'];
const generators = [
  'server',
  'admin',
  'schema',
  'scripts',
  'codegen.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.gitignore',
];

/** Writes the SDL, and from it what the console is typed and laid out by. */
export async function generate({ cwd = root, show = true } = {}) {
  const steps = [
    ['node', ['--import', 'tsx', 'server/src/app/emit-schema.ts']],
    ['graphql-codegen', ['--config', 'codegen.yml']],
    ['prettier', ['--write', '--log-level', 'warn', ...generated]],
  ];
  let result = { code: 0, output: '' };
  for (const [program, args] of steps) {
    if (result.code === 0) result = await run(program, args, { cwd, show });
  }
  return result;
}

/** Generates in a copy of the sources, so that a check changes nothing, and compares. */
export async function checkGenerated() {
  const copy = copyOfSources();
  try {
    const result = await generate({ cwd: copy, show: false });
    return result.code === 0 ? compare(copy) : result;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Below the project, where the copy still finds the project's libraries. */
function copyOfSources() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache', 'generated-'));
  for (const file of filesUnder(generators)) cpSync(join(root, file), join(copy, file));
  return copy;
}

function compare(copy) {
  const files = new Set([...filesUnder(generated), ...filesUnder(generated, copy)]);
  const stale = [...files].filter((file) => contentOf(root, file) !== contentOf(copy, file));
  const output = ['Stale; run npm run generate and commit the result:', ...stale].join('\n');
  return { code: Math.min(stale.length, 1), output };
}

/** The generator takes documents in the order in which the file system lists them; that order means nothing. */
const unordered = (file) => file.replaceAll('\\', '/').startsWith('admin/src/generated/documents/');

function contentOf(folder, file) {
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    return unordered(file) ? text.split('\n').toSorted().join('\n') : text;
  } catch {
    return undefined;
  }
}
