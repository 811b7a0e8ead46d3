import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GatewayInterface, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { Actor } from '../scope/actor.ts';
import { sizeRefusal } from './budget.ts';
import { groupsRefusal } from './groups.ts';
import { KnownOperations } from './known-operations.ts';
import { PlanCache } from './plans.ts';
import type { Reader } from './reader.ts';

/** JSON text that goes out as it came from PostgreSQL. */
export class RawJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** For Apollo's `stringifyResult`: an answer that is raw text already is not stringified again. */
export function stringifyResult(result: { data?: unknown; errors?: unknown }): string {
  return result.data instanceof RawJson ? `{"data":${result.data.text}}\n` : `${JSON.stringify(result)}\n`;
}

export interface ReadContext {
  actor: Actor | null;
}

export interface ExecutionOptions {
  /** Off: every answer takes the values exit (for the test that compares both). */
  textExit?: boolean;
  /** Off: no scope predicates (for the test that row-level security alone suffices). */
  predicates?: boolean;
}

type Request = Omit<GatewayGraphQLRequestContext, 'context'> & { context: unknown };

/**
 * Executes operations: what of a query is compiled becomes one statement; if that is all of it, PostgreSQL's text is
 * the answer (text exit), else the parsed text is the root value that graphql-js walks (values exit).
 */
export class CompiledExecution {
  readonly known: KnownOperations;
  private readonly plans: PlanCache;
  private readonly schema: GraphQLSchema;
  private readonly reader: Reader;
  private readonly options: ExecutionOptions;

  constructor(schema: GraphQLSchema, reader: Reader, options: ExecutionOptions = {}) {
    this.plans = new PlanCache(schema, (name) => reader.forget(name), options.predicates);
    this.known = new KnownOperations(this.plans);
    this.schema = schema;
    this.reader = reader;
    this.options = options;
  }

  readonly execute = async (request: Request): Promise<ExecutionResult> => {
    const { document, operation } = request;
    const context = request.context as ReadContext;
    const variables = request.request.variables ?? {};
    let rootValue: unknown;
    // Where the name fits none of the document's operations, graphql's own `execute` says so.
    if (operation?.operation === 'query') {
      try {
        const { plan, variables: coerced } = this.plans.planFor(
          request.queryHash,
          document,
          operation,
          variables,
          context.actor,
        );
        const text = plan && (await this.reader.text(plan, coerced, context.actor!));
        if (plan?.textExit && this.options.textExit !== false) return this.textAnswer(request, text!);
        if (text) rootValue = JSON.parse(text);
      } catch (error) {
        return { errors: [refusalOf(error)] };
      }
    }
    return execute({
      schema: this.schema,
      document,
      rootValue,
      contextValue: context,
      variableValues: variables,
      operationName: request.request.operationName ?? undefined,
    });
  };

  private textAnswer(
    { source, request, queryHash, document, operation }: Request,
    text: string,
  ): ExecutionResult {
    this.known.remember(source, request.operationName ?? null, queryHash, document, operation);
    return { data: new RawJson(text) as never };
  }
}

/** What a read's failure is told as: a refusal that a database error stands for, else the error itself. */
export function refusalOf(failure: unknown): GraphQLError {
  const error = groupsRefusal(failure) ?? sizeRefusal(failure) ?? failure;
  return error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error });
}

/** Presents the schema and its executor to Apollo Server, whose gateway is the one place that takes an executor. */
export function asGateway(schema: GraphQLSchema, execution: CompiledExecution): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: execution.execute }),
    stop: async () => {},
  };
}
