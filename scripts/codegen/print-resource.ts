import type { ResourceDefinition } from '../../admin/src/console/definition.ts';
import { BANNER, literal } from './print.ts';
import { printRow } from './print-row.ts';

/** The file of one resource: its definition as a constant, and the type of its rows. */
export function printResource(resource: ResourceDefinition): string {
  const row = printRow(resource);
  const used = ['RecordBase', 'RecordReference'].filter((name) => row.includes(name));
  const enums = row.includes('EnumValue<') ? `import type { EnumValue } from './enums.ts';\n` : '';
  return `${BANNER}import type { ${[...used, 'ResourceDefinition'].join(', ')} } from '../../console/definition.ts';
${enums}
export const ${resource.name} = ${literal(resource)} as const satisfies ResourceDefinition;

${row}`;
}
