import { createHash } from 'node:crypto';
import { getVariableValues } from 'graphql/execution/values.js';
import {
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { scopeShape } from '../scope/predicate.ts';
import type { Actor } from '../scope/actor.ts';
import { compileOperation, type Plan } from './compile.ts';
import { shapeOf } from './shape.ts';
import type { Variables } from './slot.ts';

/** A plan with the name of its prepared statement. */
export interface NamedPlan extends Plan {
  name: string;
}

interface Prepared {
  fragments: Record<string, FragmentDefinitionNode>;
  types: [string, GraphQLInputType][];
}

const CAPACITY = 500;

/**
 * Plans by query, operation, shape of the variables and shape of the scope; the least recently used goes first.
 * Names of plans that went are handed to `onEvict`, so that connections forget their prepared statements.
 */
export class PlanCache {
  private readonly plans = new Map<string, NamedPlan | null>();
  private readonly prepared = new WeakMap<OperationDefinitionNode, Prepared>();
  private readonly schema: GraphQLSchema;
  private readonly onEvict: (name: string) => void;

  private readonly predicates: boolean;

  constructor(schema: GraphQLSchema, onEvict: (name: string) => void, predicates = true) {
    this.schema = schema;
    this.predicates = predicates;
    this.onEvict = onEvict;
  }

  get size(): number {
    return this.plans.size;
  }

  /** @returns the coerced variables and the plan, which is null when nothing of the operation is compiled */
  planFor(
    queryHash: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    inputs: Variables,
    actor: Actor | null,
  ): { plan: NamedPlan | null; variables: Variables } {
    const prepared = this.prepare(document, operation);
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], inputs);
    if (errors) throw errors[0]!;
    const shape = prepared.types.map(([name, type]) => shapeOf(type, coerced[name])).join('|');
    const key = `${queryHash}/${operation.name?.value ?? ''}/${shape}/${actor ? scopeShape(actor) : ''}`;
    let plan = this.recall(key);
    if (plan === undefined) {
      const made = compileOperation(
        this.schema,
        operation,
        { fragments: prepared.fragments, variables: coerced },
        actor,
        this.predicates,
      );
      plan = made && { ...made, name: nameOf(made.sql) };
      this.remember(key, plan);
    }
    return { plan, variables: coerced };
  }

  private prepare(document: DocumentNode, operation: OperationDefinitionNode): Prepared {
    const known = this.prepared.get(operation);
    if (known) return known;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const d of document.definitions) if (d.kind === 'FragmentDefinition') fragments[d.name.value] = d;
    const types = (operation.variableDefinitions ?? []).map(
      (d) =>
        [d.variable.name.value, typeFromAST(this.schema, d.type as never) as GraphQLInputType] as [
          string,
          GraphQLInputType,
        ],
    );
    const made = { fragments, types };
    this.prepared.set(operation, made);
    return made;
  }

  private recall(key: string): NamedPlan | null | undefined {
    const plan = this.plans.get(key);
    if (plan === undefined) return undefined;
    this.plans.delete(key);
    this.plans.set(key, plan);
    return plan;
  }

  private remember(key: string, plan: NamedPlan | null): void {
    this.plans.set(key, plan);
    if (this.plans.size <= CAPACITY) return;
    const [oldest, gone] = this.plans.entries().next().value as [string, NamedPlan | null];
    this.plans.delete(oldest);
    if (gone) this.onEvict(gone.name);
  }
}

const nameOf = (sql: string): string => `q${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
