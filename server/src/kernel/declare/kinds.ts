import { BigIntType, DecimalType, type PropertyOptions } from '@mikro-orm/core';
import { Float, ID, Int } from 'type-graphql';
import { Day, Fen, Instant, Json } from '../values/scalars.ts';
import type { FieldDecl, Kind } from './field.ts';

/** What one kind of field is to the database and to GraphQL. `json` turns a non-null SQL value into JSON text. */
export interface KindSpec {
  column: (field: FieldDecl) => Partial<PropertyOptions<object>>;
  graphql: (field: FieldDecl) => object;
  /** SQL type that a parameter compared with the column is cast to. */
  cast: string;
  json: (value: string) => string;
}

export const bigint = new BigIntType('string');

const quoted = (value: string): string => `'"'||${value}||'"'`;
const escaped = (value: string): string => `to_json(${value})::text`;
const plain = (value: string): string => `${value}::text`;
/** Milliseconds and a Z, as JavaScript's `toISOString`. */
const isoInstant = (value: string): string =>
  `to_char(${value} at time zone 'UTC','"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`;

const text: KindSpec = {
  column: () => ({ type: 'text' }),
  graphql: () => String,
  cast: 'text',
  json: escaped,
};

const number = (type: string, graphql: object, cast: string): KindSpec => ({
  column: () => ({ type }),
  graphql: () => graphql,
  cast,
  json: plain,
});

export const kinds: Record<Exclude<Kind, 'reference' | 'list'>, KindSpec> = {
  id: { column: () => ({ type: bigint }), graphql: () => ID, cast: 'bigint', json: quoted },
  text,
  longText: text,
  secret: text,
  integer: number('integer', Int, 'integer'),
  decimal: {
    ...number('decimal', Float, 'numeric'),
    column: () => ({ type: new DecimalType('number'), precision: 12, scale: 2 }),
    json: (value) => `trim_scale(${value})::text`,
  },
  money: { ...number('bigint', Fen, 'bigint'), column: () => ({ type: new BigIntType('number') }) },
  boolean: { ...number('boolean', Boolean, 'boolean') },
  day: { column: () => ({ type: 'date' }), graphql: () => Day, cast: 'date', json: quoted },
  instant: {
    column: () => ({ type: 'datetime', columnType: 'timestamptz(3)' }),
    graphql: () => Instant,
    cast: 'timestamptz',
    json: isoInstant,
  },
  choice: {
    column: () => ({ type: 'text' }),
    graphql: (field) => field.choices!.type,
    cast: 'text',
    json: quoted,
  },
  json: {
    column: () => ({ type: 'json', columnType: 'jsonb' }),
    graphql: () => Json,
    cast: 'jsonb',
    json: plain,
  },
};

export const specOf = (field: FieldDecl): KindSpec => {
  if (field.kind === 'reference' || field.kind === 'list') throw new Error(`${field.name} is a relation`);
  return kinds[field.kind];
};
