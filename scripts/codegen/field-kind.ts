import { getNamedType, getNullableType, isEnumType, isListType, isObjectType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import type { FieldKind } from '../../admin/src/console/definition.ts';

const KIND_OF_SCALAR: Record<string, FieldKind> = {
  Int: 'integer',
  Float: 'decimal',
  Fen: 'money',
  Day: 'day',
  Instant: 'instant',
  Boolean: 'boolean',
  JSON: 'json',
};

/** Kinds of the schema that the console treats as another. */
const SAME_AS: Record<string, FieldKind> = { id: 'text' };

/** The declared kind, or the one the type suggests. */
export function kindOf(declared: string | undefined, type: GraphQLOutputType): FieldKind {
  return declared === undefined ? kindOfType(type) : (SAME_AS[declared] ?? (declared as FieldKind));
}

/** The kind a type suggests */
function kindOfType(type: GraphQLOutputType): FieldKind {
  const named = getNamedType(type);
  if (named.name.endsWith('Connection')) return 'list';
  if (isObjectType(named)) return named.name === 'Division' ? 'division' : 'reference';
  if (isEnumType(named)) return 'choice';
  return KIND_OF_SCALAR[named.name] ?? 'text';
}

/** Whether the field holds several values of its kind (an array, not a connection). */
export function holdsMany(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
