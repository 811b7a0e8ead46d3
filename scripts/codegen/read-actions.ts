import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { ActionDefinition } from '../../admin/src/console/definition.ts';
import { actionOf } from './directives.ts';
import { humanise } from './humanise.ts';
import { mutationOf } from './read-inputs.ts';

/** The actions declared for a type, in the order of the schema's mutations. */
export function readActions(schema: GraphQLSchema, type: string): ActionDefinition[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.flatMap((mutation) => readAction(schema, type, mutation));
}

function readAction(
  schema: GraphQLSchema,
  type: string,
  mutation: GraphQLField<unknown, unknown>,
): ActionDefinition[] {
  const action = actionOf(schema, mutation);
  if (action?.resource !== type) return [];
  const { name, label, en, field, from, to, takes = [], requires = [], help, danger } = action;
  return [
    {
      ...{ name, label, en: en ?? humanise(name), field, from, to, takes, requires, help },
      danger: danger ? true : undefined,
      mutation: mutationOf(schema, mutation.name)!,
    },
  ];
}
