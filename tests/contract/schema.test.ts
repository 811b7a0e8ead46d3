import { plural as pluralOf, singular as singularOf } from 'pluralize';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from '../../server/src/app/schema.ts';

let schema: GraphQLSchema;
/** Names of the record types: those that have a connection. */
let resources: string[];
beforeAll(async () => {
  schema = await makeSchema();
  resources = Object.keys(schema.getTypeMap()).flatMap((name) => /^(.+)Connection$/.exec(name)?.[1] ?? []);
  expect(resources.length).toBeGreaterThan(10);
});

const object = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;
const valuesOf = (name: string): string[] =>
  (schema.getType(name) as GraphQLEnumType).getValues().map((v) => v.name);
const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

/** Every element that a reader of the schema meets, by its coordinate. */
function elements(): [coordinate: string, described: { description?: string | null }][] {
  const types = Object.values(schema.getTypeMap()).filter(
    (t) => !isIntrospectionType(t) && !isSpecifiedScalarType(t),
  );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types.flatMap((type) => {
    const found: ReturnType<typeof elements> = roots.includes(type as never) ? [] : [[type.name, type]];
    if (isEnumType(type))
      found.push(...type.getValues().map((v) => [`${type.name}.${v.name}`, v] as [string, typeof v]));
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.push([`${type.name}.${field.name}`, field]);
        for (const argument of 'args' in field ? field.args : [])
          found.push([`${type.name}.${field.name}(${argument.name}:)`, argument]);
      }
    }
    return found;
  });
}

test('every type, field, argument and enum value says what it is', () => {
  expect(
    elements()
      .filter(([, e]) => !e.description?.trim())
      .map(([coordinate]) => coordinate),
  ).toEqual([]);
});

describe('every resource', () => {
  const lists = (): [string, GraphQLField<unknown, unknown>][] =>
    Object.values(schema.getQueryType()!.getFields()).flatMap((f) => {
      const resource = /^(.+)Connection$/.exec(getNamedType(f.type).name)?.[1];
      return resource ? [[resource, f] as [string, typeof f]] : [];
    });

  test('has one list, and its plural and singular are each other’s in English', () => {
    expect(
      lists()
        .map(([resource]) => resource)
        .toSorted(),
    ).toEqual(resources.toSorted());
    for (const [resource, list] of lists()) {
      const one = resource.charAt(0).toLowerCase() + resource.slice(1);
      expect(list.name).not.toBe(one);
      expect([list.name, singularOf(list.name)]).toEqual([pluralOf(one), one]);
      expect(
        schema
          .getQueryType()!
          .getFields()
          [one]?.args.map((a) => String(a.type)),
      ).toEqual(['ID!']);
    }
  });

  test('can be filtered, sorted, grouped, and read as of an instant', () => {
    for (const [resource, list] of lists()) {
      const types = Object.fromEntries(list.args.map((a) => [a.name, String(a.type)]));
      expect(types).toMatchObject({
        filter: `${resource}Filter`,
        sorting: `[${resource}Sort!]`,
        asOf: 'Instant',
      });
      const groups = object(`${resource}Connection`).getFields().groups!;
      expect([String(groups.type), String(groups.args[0]!.type)]).toEqual([
        `[${resource}Group!]!`,
        `[${resource}GroupField!]!`,
      ]);
    }
  });

  test('is sorted by the names of its fields, or of a referenced record’s', () => {
    for (const resource of resources) {
      for (const value of valuesOf(`${resource}SortField`)) {
        const [name, related] = value.split('_') as [string, string?];
        const field = object(resource).getFields()[name];
        expect(field, `${resource}SortField.${value}`).toBeDefined();
        if (related)
          expect(
            object(getNamedType(field!.type).name).getFields()[related],
            `${resource}SortField.${value}`,
          ).toBeDefined();
      }
    }
  });

  test('is filtered by the names of its fields', () => {
    for (const resource of resources) {
      const filter = schema.getType(`${resource}Filter`) as GraphQLInputObjectType;
      const fields = object(resource).getFields();
      const unknown = Object.keys(filter.getFields()).filter(
        (name) => !(name in fields) && !['and', 'or', 'search'].includes(name),
      );
      expect(unknown, resource).toEqual([]);
    }
  });
});

describe('every list of records', () => {
  const paging = { paging: 'OffsetPaging', first: 'Int', after: 'String', last: 'Int', before: 'String' };

  test('is a connection with limits wherever it stands', () => {
    const connections = ['Query', ...resources].flatMap((name) =>
      Object.values(object(name).getFields()).filter((f) => getNamedType(f.type).name.endsWith('Connection')),
    );
    for (const field of connections) {
      expect(Object.fromEntries(field.args.map((a) => [a.name, String(a.type)])), field.name).toMatchObject(
        paging,
      );
    }
  });

  test('no record has a plain list of records, which nothing would limit', () => {
    const plain = ['Query', ...resources].flatMap((name) =>
      Object.values(object(name).getFields())
        .filter((f) => isList(f.type) && resources.includes(getNamedType(f.type).name))
        .map((f) => `${name}.${f.name}`),
    );
    expect(plain).toEqual([]);
  });
});
