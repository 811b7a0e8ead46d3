import type { EnumOption, ResourceDefinition } from '../../admin/src/console/definition.ts';
import { BANNER, literal } from './print.ts';

/** `catalogue.ts`: the light list that navigation and permissions need. */
export function printCatalogue(resources: ResourceDefinition[]): string {
  const entries = resources.map(({ name, type, label, en, enOne, group, order, ...rest }) => ({
    ...{ name, type, label, en, enOne, group, order },
    operations: (['create', 'update', 'delete'] as const).filter((operation) => rest[operation]),
  }));
  return `${BANNER}import type { CatalogueEntry } from '../../console/definition.ts';

export const catalogue: readonly CatalogueEntry[] = ${literal(entries)};
`;
}

/** `definitions.ts`: every definition and row type by the resource's name. */
export function printDefinitions(resources: ResourceDefinition[]): string {
  const imports = resources.map(({ name, type }) =>
    [`import { ${name} } from './${name}.ts';`, `import type { ${type}Row } from './${name}.ts';`].join('\n'),
  );
  const rows = resources.map(({ name, type }) => `  ${name}: ${type}Row;`);
  return `${BANNER}${imports.join('\n')}

export const definitions = { ${resources.map(({ name }) => name).join(', ')} } as const;

export interface Rows {
${rows.join('\n')}
}
`;
}

/** `enums.ts`: options of every labelled enum. */
export function printEnums(enums: Record<string, EnumOption[]>): string {
  return `${BANNER}import type { EnumOption } from '../../console/definition.ts';

export const enums = ${literal(enums)} as const satisfies Record<string, readonly EnumOption[]>;

export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = (typeof enums)[Name][number]['value'];
`;
}
