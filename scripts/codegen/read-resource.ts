import { isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { FieldDefinition, ResourceDefinition } from '../../admin/src/console/definition.ts';
import type { ResourceDirective } from './directives.ts';
import { resourceOf } from './directives.ts';
import { humanise } from './humanise.ts';
import { readActions } from './read-actions.ts';
import { readField } from './read-field.ts';
import { enumValues, inputType, mutationOf, singularOf } from './read-inputs.ts';

const BASE = ['id', 'displayName', 'version', 'pendingRequestId', 'createdAt', 'updatedAt'];

/** Every `@resource` of the schema with its fields in declared order. */
export function readResources(schema: GraphQLSchema): ResourceDefinition[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => {
      const directive = resourceOf(schema, type);
      return directive ? [readResource(schema, type, directive)] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function readResource(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  of: ResourceDirective,
): ResourceDefinition {
  return {
    name: of.name,
    type: type.name,
    one: singularOf(schema, type),
    label: of.label,
    en: of.en ?? humanise(of.name),
    enOne: humanise(type.name),
    group: of.group ?? 'other',
    icon: of.icon,
    order: of.order,
    base: BASE.filter((name) => name in type.getFields()).join(' '),
    governed: of.governed ? true : undefined,
    ...queryOf(schema, type.name),
    ...mutationsOf(schema, type.name, of.operations ?? []),
    actions: readActions(schema, type.name),
    sortFields: enumValues(schema, `${type.name}SortField`),
    fields: fieldsOf(schema, type),
  };
}

function queryOf(schema: GraphQLSchema, type: string) {
  const filter = inputType(schema, `${type}Filter`);
  return {
    searchable: filter && 'search' in filter.getFields() ? (true as const) : undefined,
    filterInput: filter?.name,
    sortInput: inputType(schema, `${type}Sort`)?.name,
  };
}

function mutationsOf(schema: GraphQLSchema, type: string, operations: string[]) {
  const declared = (verb: string) =>
    operations.includes(verb) ? mutationOf(schema, `${verb}One${type}`) : undefined;
  return { create: declared('create'), update: declared('update'), delete: declared('delete') };
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType): Record<string, FieldDefinition> {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const definition = readField(schema, type, field);
    return definition ? [[field.name, definition] as const] : [];
  });
  return Object.fromEntries(fields);
}
