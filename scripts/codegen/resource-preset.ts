import type { Types } from '@graphql-codegen/plugin-helpers';
import { printCatalogue, printDefinitions, printEnums } from './print-indexes.ts';
import { printResource } from './print-resource.ts';
import { readEnums } from './read-enums.ts';
import { readResources } from './read-resource.ts';

const write = { plugin: (_schema: unknown, _documents: unknown, { text }: { text: string }) => text };

/** Code generator preset: one file per resource, and the indexes over them. */
export const preset: Types.OutputPreset = {
  buildGeneratesSection(options) {
    const schema = options.schemaAst;
    if (!schema) throw new Error('The resource preset needs the parsed schema.');
    const resources = readResources(schema);
    const texts: Record<string, string> = {
      'catalogue.ts': printCatalogue(resources),
      'definitions.ts': printDefinitions(resources),
      'enums.ts': printEnums(readEnums(schema)),
    };
    for (const resource of resources) texts[`${resource.name}.ts`] = printResource(resource);
    return Object.entries(texts).map(([name, text]) => ({
      ...{ filename: `${options.baseOutputDir}${name}`, documents: [], config: {} },
      ...{ schema: options.schema, schemaAst: schema },
      plugins: [{ write: { text } }],
      pluginMap: { write },
    }));
  },
};

export default preset;
