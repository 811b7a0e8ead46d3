import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GatewayInterface, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { Actor } from '../scope/actor.ts';
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

/**
 * Executes operations: what of a query is compiled becomes one statement; if that is all of it, PostgreSQL's text is
 * the answer (text exit), else the parsed text is the root value that graphql-js walks (values exit).
 */
export function compiledExecution(schema: GraphQLSchema, reader: Reader, options: { textExit?: boolean } = {}) {
  const plans = new PlanCache(schema, (name) => reader.forget(name));
  return async (request: Omit<GatewayGraphQLRequestContext, 'context'> & { context: unknown }): Promise<ExecutionResult> => {
    const { document, operation } = request;
    const context = request.context as ReadContext;
    const variables = request.request.variables ?? {};
    let rootValue: unknown;
    if (operation.operation === 'query') {
      try {
        const planned = plans.planFor(request.queryHash, document, operation, variables, context.actor);
        if (planned.plan) {
          const text = await reader.text(planned.plan, planned.variables, context.actor!);
          if (planned.plan.textExit && options.textExit !== false) return { data: new RawJson(text) as never };
          rootValue = JSON.parse(text);
        }
      } catch (error) {
        return { errors: [asGraphQLError(error)] };
      }
    }
    return execute({ schema, document, rootValue, contextValue: context, variableValues: variables, operationName: operation.name?.value });
  };
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('fault', { originalError: error as Error });

/** Presents the schema and its executor to Apollo Server, whose gateway is the one place that takes an executor. */
export function asGateway(schema: GraphQLSchema, executor: ReturnType<typeof compiledExecution>): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}
