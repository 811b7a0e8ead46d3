import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { makeSchema } from './schema.ts';

const target = process.argv[2] ?? fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));
mkdirSync(new URL('.', `file://${target}`), { recursive: true });
writeFileSync(target, `${printSchemaWithDirectives(await makeSchema())}\n`);
