import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let copy: string;

/** The code that follows a marker in the README. */
async function example(name: string): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const found = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(readme);
  if (!found) throw new Error(`README has no example ${name}`);
  return found[1]!;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(copy, 'server/src', file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'shegong-example-'));
  for (const part of [
    'server/src',
    'server/migrations',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.base.json',
  ]) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test('the README’s field and resource are all that a new concept takes', async () => {
  const [field, resource, policy] = [
    await example('field'),
    await example('resource'),
    await example('policy'),
  ];
  await edit('workforce/practitioner.entity.ts', (text) =>
    text.replace(/\n {2}@list\(/, `\n${field}  @list(`),
  );
  await writeFile(join(copy, 'server/src/workforce/award.entity.ts'), resource);
  await edit(
    'workforce/workforce.policy.ts',
    (text) => `import { Award } from './award.entity.ts';\n${text}\n${policy}`,
  );
  await edit(
    'app/catalogue.ts',
    (text) =>
      `import { Award } from '../workforce/award.entity.ts';\n${text.replace('  Appointment,\n];', '  Appointment,\n  Award,\n];')}`,
  );

  const target = join(copy, 'schema.graphql');
  execFileSync(process.execPath, ['--import', 'tsx', 'server/src/app/emit-schema.ts', target], {
    cwd: copy,
    stdio: 'pipe',
  });
  const schema = buildSchema(await readFile(target, 'utf8'));
  const practitioner = schema.getType('Practitioner') as GraphQLObjectType;
  expect(practitioner.getFields().signLanguage?.description).toBe('手语等级');
  expect(Object.keys((schema.getType('PractitionerFilter') as GraphQLInputObjectType).getFields())).toContain(
    'signLanguage',
  );
  expect(Object.keys((schema.getType('CreateAward') as GraphQLInputObjectType).getFields())).toEqual([
    'practitionerId',
    'title',
    'awardedOn',
  ]);
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(
    expect.arrayContaining(['award', 'awards']),
  );
  expect(Object.keys(schema.getMutationType()!.getFields())).toEqual(
    expect.arrayContaining(['createOneAward', 'updateManyAwards', 'deleteOneAward']),
  );
});
