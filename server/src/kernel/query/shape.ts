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

/** Lists of leaves are bound as one array; lists of objects are spelled out. */
function listShape(item: GraphQLInputType, values: unknown[]): string {
  const inner = isNonNullType(item) ? item.ofType : item;
  if (!isInputObjectType(inner) && !(isEnumType(inner) && inner.extensions.shapesSql)) return '[?]';
  return `[${values.map((v) => shapeOf(inner, v)).join()}]`;
}

function objectShape(type: GraphQLInputType & { getFields(): Record<string, { type: GraphQLInputType }> }, value: Record<string, unknown>): string {
  const fields = type.getFields();
  const shape = (key: string): string => (key === 'within' ? withinShape(value[key]) : shapeOf(fields[key]!.type, value[key]));
  return `{${Object.keys(value)
    .map((key) => `${key}:${shape(key)}`)
    .join()}}`;
}

/** Each code of a `within` is a range of its own in the SQL, so their number counts. */
const withinShape = (codes: unknown): string => (Array.isArray(codes) ? `[${codes.length}]` : '0');
