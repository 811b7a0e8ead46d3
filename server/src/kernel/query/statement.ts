import type { GraphQLObjectType, GraphQLSchema, FieldNode } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import type { Actor } from '../scope/actor.ts';
import type { Bind } from '../scope/predicate.ts';
import { scopePredicate } from '../scope/predicate.ts';
import { demand } from '../scope/matrix.ts';
import { badRequest } from '../errors.ts';
import { Budget } from './budget.ts';
import { hasPast, inPast, pastTable } from '../store/past.ts';
import { literal } from '../store/quote.ts';
import type { Document } from './collect.ts';
import type { Slot, Variables } from './slot.ts';

/** What a compiled statement is run with. */
export interface Run {
  variables: Variables;
  actor: Actor;
}

/** Makes the text of a list within a record: handed in, since lists hold records and records hold lists. */
export type ListText = (
  st: Statement,
  decl: ResourceDecl,
  nodes: FieldNode[],
  link: (alias: string) => string,
  list: string,
) => string;

export type Parameter = (run: Run) => unknown;

/** PostgreSQL takes 65,535. */
const MOST_PARAMETERS = 60_000;

/** One SQL statement in the making: its parameters, aliases, and whether PostgreSQL's text can go out untouched. */
export class Statement {
  readonly parameters: Parameter[] = [];
  /** False once a field is met that a resolver must finish. */
  textExit = true;
  private aliases = 0;
  readonly schema: GraphQLSchema;
  readonly doc: Document;
  readonly actor: Actor;
  /** Off only in tests that prove row-level security alone suffices. */
  readonly predicates: boolean;
  /** Reads the revisions in force at an instant instead of the current rows. */
  asOf: Slot | null = null;
  readonly budget = new Budget();

  readonly listText: ListText;

  constructor(schema: GraphQLSchema, doc: Document, actor: Actor, listText: ListText, predicates = true) {
    this.listText = listText;
    this.schema = schema;
    this.doc = doc;
    this.actor = actor;
    this.predicates = predicates;
  }

  alias(): string {
    return `t${++this.aliases}`;
  }

  bind(parameter: Parameter, cast: string): string {
    this.parameters.push(parameter);
    return `$${this.parameters.length}::${cast}`;
  }

  bindSlot(slot: Slot, cast: string): string {
    return this.bind((run) => slot.get(run.variables), cast);
  }

  readonly bindActor: Bind = (get, cast) => this.bind((run) => get(run.actor), cast);

  /** The statement with the parameters that its text names: a condition may have been built and then not needed. */
  finish(sql: string): { sql: string; parameters: Parameter[]; check: Budget['check'] } {
    if (this.parameters.length > MOST_PARAMETERS) throw badRequest('查询条件过多，请分几次查询。');
    const named = [...new Set([...sql.matchAll(/\$(\d+)::/g)].map((m) => Number(m[1])))];
    const places = new Map(named.map((old, i) => [old, i + 1]));
    const renumbered = sql.replaceAll(/\$(\d+)::/g, (_, old) => `$${places.get(Number(old))}::`);
    return {
      sql: renumbered,
      parameters: named.map((old) => this.parameters[old - 1]!),
      check: this.budget.check,
    };
  }

  type(name: string): GraphQLObjectType {
    return this.schema.getType(name) as GraphQLObjectType;
  }

  /** `from` item of a resource's rows. */
  table(decl: ResourceDecl, alias: string): string {
    if (!this.asOf || !hasPast(decl)) return `"${decl.table}" ${alias}`;
    return `${pastTable(decl.table, this.instant())} ${alias}`;
  }

  /** What a computed field's SQL says of the instant that is read. */
  atInstant(sql: string): string {
    return this.asOf ? inPast(sql, this.instant()) : sql;
  }

  private instant(): string {
    return this.bindSlot(this.asOf!, 'timestamptz');
  }

  /** @throws RequestError FORBIDDEN when the actor may not read the resource at all */
  scope(decl: ResourceDecl, alias: string): string {
    demand(decl, 'read', this.actor);
    return this.predicates ? scopePredicate(decl, 'read', alias, this.actor, this.bindActor) : 'true';
  }
}

/** A piece of an SQL text expression: an expression, or text that stands for itself. */
export type Part = string | { literal: string };

/** Conditions joined by `and`, those that are always true left out. */
export const all = (conditions: string[]): string => {
  const kept = conditions.filter((c) => c !== 'true');
  return kept.length === 0 ? 'true' : kept.map((c) => `(${c})`).join(' and ');
};

/** Concatenates SQL text expressions, neighbouring literals merged. */
export function concat(parts: Part[]): string {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'object' && typeof last === 'object')
      merged[merged.length - 1] = { literal: last.literal + part.literal };
    else merged.push(part);
  }
  return merged.map((p) => (typeof p === 'object' ? literal(p.literal) : p)).join('||');
}

/** SQL text expression of a JSON object with the given members, in their order. */
export function jsonObject(members: [key: string, value: Part][]): string {
  const parts = members.flatMap(([key, value], i): Part[] => [
    { literal: `${i === 0 ? '{' : ','}${JSON.stringify(key)}:` },
    value,
  ]);
  return concat([...parts, { literal: members.length === 0 ? '{}' : '}' }]);
}
