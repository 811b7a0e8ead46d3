import { getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { FilterDefinition, MutationDefinition } from '../../admin/src/console/definition.ts';

export function inputType(schema: GraphQLSchema, name: string): GraphQLInputObjectType | undefined {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : undefined;
}

/** Whether `input.key` exists, and whether it must be given. */
export function inputField(schema: GraphQLSchema, input: string, key: string) {
  const field = inputType(schema, input)?.getFields()[key];
  return field && { required: isNonNullType(field.type) };
}

export function enumValues(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** The comparison a resource's filter offers under `key`. */
export function filterOf(schema: GraphQLSchema, type: string, key: string): FilterDefinition | undefined {
  const field = inputType(schema, `${type}Filter`)?.getFields()[key];
  const comparison = field && getNamedType(field.type);
  if (!isInputObjectType(comparison) || !comparison.name.includes('Comparison')) return undefined;
  return { key, comparison: comparison.name, operators: Object.keys(comparison.getFields()) };
}

/** `createOneX` and its like, with the names of its input and payload. */
export function mutationOf(schema: GraphQLSchema, name: string): MutationDefinition | undefined {
  const field = schema.getMutationType()?.getFields()[name];
  const input = field?.args.find((argument) => argument.name === 'input');
  if (!field || !input) return undefined;
  return { name, input: getNamedType(input.type).name, payload: getNamedType(field.type).name };
}

/** The root query field that reads one record of a type by its id. */
export function singularOf(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const one = fields.find((field) => {
    const returned = getNamedType(field.type);
    return (
      isObjectType(returned) && returned === type && field.args.some((argument) => argument.name === 'id')
    );
  });
  if (!one) throw new Error(`No query reads one ${type.name} by id.`);
  return one.name;
}
