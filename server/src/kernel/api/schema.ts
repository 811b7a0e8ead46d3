import {
  defaultFieldResolver,
  GraphQLDirective,
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  getNamedType,
  isEnumType,
  isObjectType,
  specifiedDirectives,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { RecordClass } from '../declare/field.ts';
import { allResources, resourceNamed, isGoverned } from '../declare/resource.ts';
import { compiledRoots } from '../query/compile.ts';
import { readRecords } from '../query/record.ts';
import { actionMembers } from './actions.ts';
import { annotate } from './annotate.ts';
import type { RequestContext } from './context.ts';
import { crudResolver } from './crud.ts';
import { recordFieldOf } from './payloads.ts';
import { makeOperationInput, OPERATION_INPUT } from './write-inputs.ts';
import { describeRecord } from './record-type.ts';

const text = { type: GraphQLString };
const flag = { type: GraphQLBoolean };
const number = { type: GraphQLFloat };

export const directives = [
  new GraphQLDirective({
    name: 'resource',
    description: '一种业务记录，及其在管理台中的位置',
    locations: [DirectiveLocation.OBJECT],
    args: {
      name: text,
      label: text,
      en: text,
      group: text,
      order: number,
      icon: text,
      operations: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      governed: flag,
    },
  }),
  new GraphQLDirective({
    name: 'ui',
    description: '管理台如何显示与录入',
    locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.ENUM, DirectiveLocation.ENUM_VALUE],
    args: {
      label: text,
      en: text,
      kind: text,
      group: text,
      help: text,
      unit: text,
      widget: text,
      codeList: text,
      target: text,
      pattern: text,
      patternMessage: text,
      mask: text,
      list: flag,
      filter: flag,
      sort: flag,
      form: flag,
      required: flag,
      immutable: flag,
      computed: flag,
      derives: flag,
      when: text,
      whenIs: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      whenRequired: flag,
      search: flag,
      max: number,
      min: number,
    },
  }),
  new GraphQLDirective({
    name: 'action',
    description: '对一种记录的办理事项：从哪些状态，到哪个状态，须填哪些字段',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      resource: text,
      name: text,
      label: text,
      en: text,
      field: text,
      from: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      to: text,
      takes: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      requires: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      help: text,
      danger: flag,
    },
  }),
];

/** Builds the schema of all declared resources and the given hand-written resolvers. */
export async function buildApi(resolvers: RecordClass[]): Promise<GraphQLSchema> {
  const resources = allResources();
  for (const decl of resources) describeRecord(decl);
  makeOperationInput(resources.filter(isGoverned), actionMembers);
  const crud = resources.map(crudResolver);
  const schema = await buildSchema({
    resolvers: [...crud, ...resolvers] as unknown as NonEmptyArray<RecordClass>,
    directives: [...specifiedDirectives, ...directives],
    validate: false,
    // It would put a whole introspection query to the schema; Apollo checks that the schema is sound as it starts.
    skipCheck: true,
    // Payload types are reached through mutations only; every type is reached through resolvers.
    orphanedTypes: [],
  });
  ((schema.getType(OPERATION_INPUT) as GraphQLInputObjectType | undefined) ?? { isOneOf: true }).isOneOf =
    true;
  wireReads(schema);
  describeInputs(schema);
  annotate(schema);
  return schema;
}

/** The one argument of a mutation says what its type says. */
function describeInputs(schema: GraphQLSchema): void {
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const arg of args)
      arg.description ??= (getNamedType(arg.type) as GraphQLInputObjectType).description;
  }
}

/** A compiled value stands in its parent under its response key. */
const byResponseKey: GraphQLFieldResolver<Record<string, unknown> | undefined, unknown> = (
  source,
  _args,
  _context,
  info,
) => source?.[info.path.key];

/** Replaces type-graphql's per-field resolvers where values come from compiled statements. */
function wireReads(schema: GraphQLSchema): void {
  for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) {
    if (compiledRoots().has(name)) field.resolve = byResponseKey as never;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && type.name.endsWith('GroupField')) type.extensions = { shapesSql: true };
    if (!isObjectType(type)) continue;
    const compiled = compiledFields(type.name);
    for (const field of Object.values(type.getFields())) {
      const record = recordFieldOf(type.name, field.name);
      if (record) field.resolve = recordResolver(record.decl, record.idIn);
      else if (compiled?.(field.name)) field.resolve = byResponseKey as never;
      else if (type.name.endsWith('Payload')) field.resolve ??= defaultFieldResolver;
    }
  }
}

/** Which fields of a type the compiler answers; undefined for types it does not know. */
function compiledFields(type: string): ((field: string) => boolean) | undefined {
  const decl = resourceNamed(type);
  if (decl)
    return (field) => decl.fields.has(field) || (field.endsWith('Id') && decl.fields.has(field.slice(0, -2)));
  const owner = type.match(/^(.+)(Connection|Edge|Group)$/)?.[1];
  if (type === 'PageInfo' || (owner && resourceNamed(owner))) return () => true;
  return undefined;
}

const recordResolver =
  (
    decl: () => ReturnType<typeof allResources>[number],
    idIn: string,
  ): GraphQLFieldResolver<Record<string, unknown>, RequestContext> =>
  async (payload, _args, context, info: GraphQLResolveInfo) => {
    const held = payload[idIn] as string | string[] | null;
    const ids = Array.isArray(held) ? held : held === null || held === undefined ? [] : [held];
    const records = await readRecords(context, decl(), ids, info);
    return Array.isArray(held) ? records : (records[0] ?? null);
  };
