import {
  buildSchema,
  defaultFieldResolver,
  execute,
  parse,
  printSchema,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { Judge, orderOfField, type Secrets } from './oracle-filter.ts';
import { pageOf, sorted, type PageArguments, type Sort } from './oracle-page.ts';
import { View } from './oracle-values.ts';
import type { Viewer } from './oracle-viewer.ts';
import { lists, references, type Row, type World } from './oracle-world.ts';

/** Stands for any cursor: what is inside is the server's own affair. */
export const CURSOR = 'CURSOR';

interface ListArguments extends PageArguments {
  filter?: Record<string, never> | null;
  sorting?: Sort[] | null;
  asOf?: string | null;
}

/** A list as its arguments leave it. */
interface Listed {
  all: Row[];
  page: ReturnType<typeof pageOf>;
}

type Resolver = GraphQLFieldResolver<never, unknown, never>;

/**
 * Answers queries slowly and plainly: graphql-js walks a schema without resolvers, and lists are filtered, ordered
 * and cut in JavaScript over all rows. Shares no code with the compiler it judges.
 */
export class Oracle {
  private readonly schema: GraphQLSchema;
  private readonly world: World;
  private readonly secrets: Secrets;
  /** Before this instant nothing but reference data was in force. */
  private readonly since: string;
  /** The id of the row that each cursor given to `after` or `before` stands for. */
  readonly cursors = new Map<string, string>();

  constructor(schema: GraphQLSchema, world: World, secrets: Secrets, since: string) {
    this.schema = buildSchema(printSchema(schema));
    this.world = world;
    this.secrets = secrets;
    this.since = since;
  }

  /** The plain result as a client gets it, with `CURSOR` for cursors. */
  answer(viewer: Viewer, text: string, variableValues: Record<string, unknown>): ExecutionResult['data'] {
    const view = new View(this.world, viewer);
    const fieldResolver = this.resolver(view) as unknown as GraphQLFieldResolver<unknown, unknown>;
    const result = execute({
      schema: this.schema,
      document: parse(text),
      variableValues,
      fieldResolver,
      rootValue: {},
    });
    const { data, errors } = result as ExecutionResult;
    if (errors) throw errors[0]!;
    return JSON.parse(JSON.stringify(data)) as ExecutionResult['data'];
  }

  private resolver(view: View): Resolver {
    return (source: never, args: ListArguments & { id?: string; by?: string[] }, context, info) => {
      const parent = info.parentType.name;
      if (parent === 'Query') return this.root(view, info.returnType.toString(), args);
      if (parent.endsWith('Connection')) return connectionField(view, source, info.fieldName, args.by);
      if (parent.endsWith('Edge')) return info.fieldName === 'cursor' ? CURSOR : source;
      if (parent.endsWith('Group')) return groupField(view, source, info.fieldName);
      if (parent in references) return this.recordField(view, source, info.fieldName, args);
      return defaultFieldResolver(source, args, context, info);
    };
  }

  private root(view: View, type: string, args: ListArguments & { id?: string }): unknown {
    const list = /^(.+)Connection!$/.exec(type)?.[1];
    return list ? this.list(view, view.rows(list), list, args) : view.find(type, args.id);
  }

  private recordField(view: View, row: Row, field: string, args: ListArguments): unknown {
    const target = references[row.type]?.[field];
    if (target) return view.find(target, row[`${field}Id`]);
    const list = lists[row.type]?.[field];
    if (!list) return view.value(row, field);
    const [type, inverse] = list;
    return this.list(
      view,
      view.rows(type).filter((r) => r[`${inverse}Id`] === row.id),
      type,
      args,
    );
  }

  private list(view: View, rows: Row[], type: string, args: ListArguments): Listed {
    const there = args.asOf && args.asOf < this.since && type !== 'Division' ? [] : rows;
    const judge = new Judge(view, this.secrets);
    const kept = there.filter((row) => judge.keeps(row, args.filter));
    const all = sorted(view, kept, args.sorting ?? []);
    return { all, page: pageOf(all, args, (cursor) => this.cursors.get(cursor)!) };
  }
}

function connectionField(view: View, { all, page }: Listed, field: string, by: string[] = []): unknown {
  if (field === 'totalCount') return all.length;
  if (field === 'groups') return groups(view, all, by);
  if (field !== 'pageInfo') return page.rows;
  const cursor = page.rows.length > 0 ? CURSOR : null;
  return { ...page, startCursor: cursor, endCursor: cursor };
}

interface Group {
  keys: Record<string, unknown>;
  rows: Row[];
}

function groupField(view: View, { keys, rows }: Group, field: string): unknown {
  if (field === 'count') return rows.length;
  if (!field.endsWith('Sum')) return keys[field] ?? null;
  const sum = rows.reduce((total, row) => total + Number(view.value(row, field.slice(0, -3)) ?? 0), 0);
  return Math.round(sum * 100) / 100;
}

/** Rows per combination of keys, in the order of the keys, nothing last. */
function groups(view: View, rows: Row[], by: string[]): Group[] {
  const keys = [...new Set(by)];
  if (keys.length === 0) return [{ keys: {}, rows }];
  const found = new Map<string, Group>();
  for (const row of rows) {
    const values = keys.map((key) => [key, view.value(row, key)] as const);
    const known = found.get(JSON.stringify(values)) ?? { keys: Object.fromEntries(values), rows: [] };
    known.rows.push(row);
    found.set(JSON.stringify(values), known);
  }
  return [...found.values()].toSorted((a, b) =>
    keys.reduce((result, key) => result || byKey(a.rows[0]!, key, a.keys[key], b.keys[key]), 0),
  );
}

function byKey(row: Row, key: string, a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return orderOfField(row, key, a, b);
}
