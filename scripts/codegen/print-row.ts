import type { FieldDefinition, FieldKind, ResourceDefinition } from '../../admin/src/console/definition.ts';

const TYPE_OF_KIND: Partial<Record<FieldKind, string>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  boolean: 'boolean',
  division: 'RecordReference',
  reference: 'RecordReference',
  file: 'RecordReference | string',
  json: 'unknown',
};

/** The TypeScript interface of a record as lists and detail pages read it. */
export function printRow({ type, fields }: ResourceDefinition): string {
  const members = Object.entries(fields)
    .filter(([, field]) => field.kind !== 'list')
    .map(([name, field]) => `  ${name}: ${typeOf(field)};`);
  return `export interface ${type}Row extends RecordBase {\n${members.join('\n')}\n}\n`;
}

function typeOf(field: FieldDefinition): string {
  const one = field.enum ? `EnumValue<'${field.enum}'>` : (TYPE_OF_KIND[field.kind] ?? 'string');
  return `${one}${field.many ? '[]' : ''}${field.nullable ? ' | null' : ''}`;
}
