import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/**
 * Text that is equal for two variable values exactly when they give the same SQL: which fields are present, which
 * are null, booleans and enum values as they are, any other leaf only as "there is one".
 */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '_';
  if (value === null) return '0';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type)) return listShape(type.ofType, value as unknown[]);
  if (isInputObjectType(type)) return objectShape(type, value as Record<string, unknown>);
  if (isEnumType(type) || typeof value === 'boolean') return String(value);
  return '?';
}

/** So many codes of a `within` are conditions of their own, which an index serves; more are bound as an array. */
export const FEW = 4;

/** Lists of leaves are bound as one array, unless they are few codes; lists of objects are spelled out. */
function listShape(item: GraphQLInputType, values: unknown[]): string {
  const inner = isNonNullType(item) ? item.ofType : item;
  if (!isInputObjectType(inner) && !(isEnumType(inner) && inner.extensions.shapesSql))
    return values.length > FEW ? '[?]' : `[${values.length}]`;
  return `[${values.map((v) => shapeOf(inner, v)).join()}]`;
}

function objectShape(
  type: GraphQLInputType & { getFields(): Record<string, { type: GraphQLInputType }> },
  value: Record<string, unknown>,
): string {
  const fields = type.getFields();
  return `{${Object.keys(value)
    .map((key) => `${key}:${shapeOf(fields[key]!.type, value[key])}`)
    .join()}}`;
}
