import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

const leaves: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  Day: '2026-01-01',
  Instant: '2026-01-01T00:00:00.000Z',
  Fen: 1,
};

/** The least value that an input type takes: what it demands and no more; one item of a list, one member of a choice. */
export function least(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [least(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (!isInputObjectType(bare)) return leaves[bare.name] ?? '1';
  const members = Object.values(bare.getFields());
  const demanded = bare.isOneOf ? members.slice(0, 1) : members.filter((m) => isNonNullType(m.type));
  return Object.fromEntries(demanded.map((m) => [m.name, least(m.type)]));
}
