import { isEnumType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { EnumOption } from '../../admin/src/console/definition.ts';
import { uiOf } from './directives.ts';
import { humanise } from './humanise.ts';

/** Enums whose values carry labels, with their options in declared order. */
export function readEnums(schema: GraphQLSchema): Record<string, EnumOption[]> {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => type.getValues().some((value) => uiOf(schema, value)?.label))
    .map((type) => [
      type.name,
      type.getValues().map((value) => {
        const ui = uiOf(schema, value);
        return {
          value: value.name,
          label: ui?.label ?? value.name,
          en: ui?.en ?? humanise(value.name.toLowerCase()),
        };
      }),
    ]);
  return Object.fromEntries(enums);
}
