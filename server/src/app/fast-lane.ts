import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { refusalOf } from '../kernel/query/executor.ts';
import type { KnownOperations } from '../kernel/query/known-operations.ts';
import type { Reader } from '../kernel/query/reader.ts';
import { lostConnection } from '../kernel/store/connecting.ts';
import { formatError } from './errors.ts';
import { always, isSameSite, whenSecure } from './protection.ts';
import { isSecure } from './proxies.ts';
import type { Visitors } from './visitors.ts';

/** A body that was read and parsed ahead of the application, which then does not read it again. */
export interface Parsed extends IncomingMessage {
  body?: unknown;
}

const flat = (headers: Record<string, string>): string[] =>
  Object.entries({
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  }).flat();
const plain = flat(always);
const underTls = flat(whenSecure);

interface Ask {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Whether the body is as the protocol has it; what is not is told by Apollo. */
function isAsk(body: unknown): body is Ask {
  if (typeof body !== 'object' || body === null) return false;
  const { query, operationName = null, variables = null, extensions } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName === null || typeof operationName === 'string') &&
    typeof variables === 'object' &&
    !Array.isArray(variables) &&
    !extensions
  );
}

/**
 * Answers a query that Apollo has parsed, validated and answered before, and whose answer is PostgreSQL's text: looks
 * up its plan and runs it. What fails before that is left to Apollo, which says what is wrong; a statement that fails
 * is told here, in Apollo's form, since Apollo would only run it again.
 */
export class FastLane {
  private readonly known: KnownOperations;
  private readonly reader: Reader;
  private readonly visitors: Visitors;

  constructor(known: KnownOperations, reader: Reader, visitors: Visitors) {
    this.known = known;
    this.reader = reader;
    this.visitors = visitors;
  }

  /** @returns whether the request was answered */
  async answer(request: Parsed, response: ServerResponse): Promise<boolean> {
    const ask = request.body;
    if (!isAsk(ask) || !isSameSite(request) || !wantsJson(request)) return false;
    const operation = this.known.find(ask.query, ask.operationName ?? null);
    if (!operation) return false;
    const run = await this.prepare(operation, ask.variables ?? {}, request).catch(() => null);
    const body = run && (await answerOf(run));
    if (!body) return false;
    const headers = isSecure(request) ? underTls : plain;
    // As one flat list and one text, which Node writes out in one piece.
    response.writeHead(200, [...headers, 'content-length', String(Buffer.byteLength(body))]);
    response.end(body);
    return true;
  }

  /** @returns what gives the answer's text; null where that is not PostgreSQL's */
  private async prepare(
    operation: NonNullable<ReturnType<KnownOperations['find']>>,
    given: Record<string, unknown>,
    request: Parsed,
  ): Promise<(() => Promise<string>) | null> {
    const { actor } = await this.visitors.visit(request);
    if (!actor) return null;
    const { plan, variables } = operation.plan(given, actor);
    return plan?.textExit ? () => this.reader.text(plan, variables, actor) : null;
  }
}

/** @returns the whole body; null where the connection broke, and Apollo may try another */
async function answerOf(run: () => Promise<string>): Promise<string | null> {
  try {
    return `{"data":${await run()}}\n`;
  } catch (error) {
    return lostConnection(error) ? null : `${JSON.stringify({ errors: [told(refusalOf(error))] })}\n`;
  }
}

function told(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions.code ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
  return formatError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
}

const wantsJson = ({ headers }: IncomingMessage): boolean =>
  headers.accept === undefined || headers.accept === '*/*' || headers.accept.startsWith('application/json');
