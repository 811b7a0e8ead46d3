import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KnownOperations } from '../kernel/query/known-operations.ts';
import type { Reader } from '../kernel/query/reader.ts';
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
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/**
 * Answers a query that Apollo has parsed, validated and answered before, and whose answer is PostgreSQL's text: looks
 * up its plan and runs it. Anything else, an error included, is left to Apollo, which says what is wrong.
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
    const ask = request.body as Ask | null;
    if (
      !ask ||
      typeof ask.query !== 'string' ||
      ask.extensions ||
      !isSameSite(request) ||
      !wantsJson(request)
    )
      return false;
    const operation = this.known.find(
      ask.query,
      typeof ask.operationName === 'string' ? ask.operationName : null,
    );
    if (!operation) return false;
    const text = await this.textOf(operation, ask, request).catch(() => null);
    if (text === null) return false;
    const body = `{"data":${text}}\n`;
    const headers = isSecure(request) ? underTls : plain;
    // As one flat list and one text, which Node writes out in one piece.
    response.writeHead(200, [...headers, 'content-length', String(Buffer.byteLength(body))]);
    response.end(body);
    return true;
  }

  private async textOf(
    operation: NonNullable<ReturnType<KnownOperations['find']>>,
    ask: Ask,
    request: Parsed,
  ): Promise<string | null> {
    const { actor } = await this.visitors.visit(request);
    if (!actor) return null;
    const { plan, variables } = operation.plan((ask.variables ?? {}) as Record<string, unknown>, actor);
    return plan?.textExit ? this.reader.text(plan, variables, actor) : null;
  }
}

const wantsJson = ({ headers }: IncomingMessage): boolean =>
  headers.accept === undefined || headers.accept === '*/*' || headers.accept.startsWith('application/json');
