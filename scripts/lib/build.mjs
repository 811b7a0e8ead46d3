import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './files.mjs';
import { giveUp, progress, root } from './project.mjs';
import { run } from './programs.mjs';

const parts = [
  {
    name: ['服务端', 'server'],
    sources: [
      'server/src',
      'server/data',
      'server/migrations',
      'server/tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    output: 'server/dist',
    program: 'tsc',
    args: ['-p', 'server/tsconfig.json'],
  },
  {
    name: ['管理台', 'console'],
    sources: ['admin', 'package-lock.json'],
    output: 'admin/dist',
    program: 'vite',
    args: ['build', 'admin', '--logLevel', 'warn'],
  },
];

/** Builds the parts whose sources are not those of the last build. */
export async function buildStale() {
  await Promise.all(parts.map(buildIfStale));
}

async function buildIfStale(part) {
  const stamp = join(root, part.output, '.sources');
  const digest = digestOf(part.sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const [chinese, english] = part.name;
  progress(`正在构建${chinese}`, `Building the ${english}`);
  await build(part, chinese, english);
  writeFileSync(stamp, digest);
}

async function build({ output, program, args }, chinese, english) {
  rmSync(join(root, output), { recursive: true, force: true });
  const result = await run(program, args, { env: { NODE_ENV: 'production' } });
  if (result.code === 0) return;
  console.error(result.output);
  giveUp(
    `${chinese}构建失败:请按以上错误修改源文件`,
    `Building the ${english} failed: mend the errors above`,
  );
}
