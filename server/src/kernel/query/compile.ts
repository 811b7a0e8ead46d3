import type { FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import { allResources } from '../declare/resource.ts';
import { unauthenticated } from '../errors.ts';
import type { Actor } from '../scope/actor.ts';
import { boundedSql, type Budget } from './budget.ts';
import { collect, type Document } from './collect.ts';
import { connectionText } from './connection.ts';
import { objectText } from './object.ts';
import { Slot } from './slot.ts';
import { all, jsonObject, Statement, type Parameter, type Part } from './statement.ts';

/** A statement that gives one row with one column: the JSON text of the compiled root fields. */
export interface Plan {
  sql: string;
  parameters: Parameter[];
  /** Refuses variables with which the lists may hold too much. */
  check: Budget['check'];
  /** The text is the whole answer and can be sent as it is. */
  textExit: boolean;
}

interface Root {
  decl: ResourceDecl;
  many: boolean;
}

let roots: Map<string, Root> | null = null;

/** Root fields that are compiled: `<singular>` and `<plural>` of every resource. */
export function compiledRoots(): Map<string, Root> {
  roots ??= new Map(
    allResources().flatMap((decl): [string, Root][] => [
      [decl.singular, { decl, many: false }],
      [decl.plural, { decl, many: true }],
    ]),
  );
  return roots;
}

/** Compiles a query operation; null when it selects nothing that is compiled. */
export function compileOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  doc: Document,
  actor: Actor | null,
  predicates = true,
): Plan | null {
  const selected = collect(doc, schema.getQueryType()!, [operation.selectionSet]);
  const compiled = [...selected].filter(([, nodes]) => compiledRoots().has(nodes[0]!.name.value));
  if (compiled.length === 0) return null;
  if (!actor) throw unauthenticated();
  const st = new Statement(schema, doc, actor, connectionText, predicates);
  const members: [string, Part][] = [];
  for (const [key, nodes] of selected) {
    const text = rootText(st, nodes);
    if (text === null) st.textExit = false;
    else members.push([key, text]);
  }
  return { ...st.finish(boundedSql(jsonObject(members))), textExit: st.textExit };
}

function rootText(st: Statement, nodes: FieldNode[]): Part | null {
  const name = nodes[0]!.name.value;
  if (name === '__typename') return { literal: '"Query"' };
  const root = compiledRoots().get(name);
  if (!root) return null;
  if (root.many) return connectionText(st, root.decl, nodes, () => 'true', root.decl.plural);
  const id = nodes[0]!.arguments!.find((a) => a.name.value === 'id')!;
  return recordText(st, root.decl, nodes, Slot.of(id.value, st.doc.variables));
}

/** SQL text expression of one record by id, `null` in JSON where there is none within scope. */
export function recordText(st: Statement, decl: ResourceDecl, nodes: FieldNode[], id: Slot): string {
  const row = st.alias();
  const cast = decl.fields.get('id')!.kind === 'id' ? 'bigint' : 'text';
  const key = cast === 'bigint' ? id.map(asBigint) : id;
  const object = objectText(st, decl, row, nodes, new Set());
  const where = all([`${row}.id = ${st.bindSlot(key, cast)}`, st.scope(decl, row)]);
  return `coalesce((select ${object} from ${st.table(decl, row)} where ${where}),'null')`;
}

/** Something that is no id names no record. */
const asBigint = (value: unknown): string | null => (/^\d{1,18}$/.test(String(value)) ? String(value) : null);
