import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Actor } from '../scope/actor.ts';
import type { PlanCache } from './plans.ts';
import type { Variables } from './slot.ts';

export interface KnownOperation {
  plan(variables: Variables, actor: Actor): ReturnType<PlanCache['planFor']>;
}

const CAPACITY = 500;
const LONGEST = 20_000;

/**
 * Queries that were validated and answered by text once, by their source and operation name: they need no second
 * parsing and validation. The least recently used goes first.
 */
export class KnownOperations {
  private readonly operations = new Map<string, KnownOperation>();
  private readonly plans: PlanCache;

  constructor(plans: PlanCache) {
    this.plans = plans;
  }

  remember(
    source: string,
    operationName: string | null,
    hash: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): void {
    if (source.length > LONGEST) return;
    this.operations.set(keyOf(source, operationName), {
      plan: (variables, actor) => this.plans.planFor(hash, document, operation, variables, actor),
    });
    if (this.operations.size > CAPACITY) this.operations.delete(this.operations.keys().next().value!);
  }

  find(source: string, operationName: string | null): KnownOperation | undefined {
    const key = keyOf(source, operationName);
    const known = this.operations.get(key);
    if (!known) return undefined;
    this.operations.delete(key);
    this.operations.set(key, known);
    return known;
  }
}

/** The source itself where no name is given, so that nothing is put together for it; NUL stands in no source. */
const keyOf = (source: string, operationName: string | null): string =>
  operationName === null ? source : `${operationName}\0${source}`;
