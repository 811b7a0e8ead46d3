import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { isDay } from './day.ts';

type Check = (value: unknown) => boolean;

/** A scalar whose wire form is also its inner form; `check` refuses anything else on the way in. */
function wireScalar(name: string, description: string, check: Check): GraphQLScalarType {
  const parse = (value: unknown): unknown => {
    if (!check(value)) throw new GraphQLError(`「${String(value)}」不是有效的 ${name}：${description}`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node)),
  });
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

export const Day = wireScalar(
  'Day',
  '日期，形如 2026-11-23（北京时间的日历日）',
  (v) => typeof v === 'string' && isDay(v),
);

export const Instant = wireScalar(
  'Instant',
  '时刻，RFC 3339，须带时区，形如 2026-11-23T08:00:00.000Z',
  (v) => typeof v === 'string' && instantForm.test(v) && !Number.isNaN(Date.parse(v)),
);

export const Fen = wireScalar('Fen', '金额，整数，单位为分', (v) => Number.isSafeInteger(v));

export const Json = wireScalar('JSON', '任意 JSON 值', () => true);
