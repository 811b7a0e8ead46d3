import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { RequestError } from '../kernel/errors.ts';
import { reportFault } from '../kernel/faults.ts';

/** What PostgreSQL says of values that are not of a column's form. */
const malformed = new Set(['22P02', '22003', '22007', '22008', '22009', '22021', '22P05']);

/**
 * The error as the caller sees it: what was meant for them, refusals of the query itself, and for anything else a
 * number under which the fault stands in the server's log. Never a stack, SQL, or a guess at names.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = originalOf(error);
  if (cause instanceof RequestError) return stripped(formatted);
  if (formatted.extensions?.limit) return said(formatted, 'QUERY_TOO_COMPLEX', formatted.message);
  const code = (cause as { code?: string } | null)?.code ?? '';
  if (malformed.has(code))
    return said(formatted, 'BAD_REQUEST', '请求中有格式不正确的值，请检查编号、日期、数字和文字的写法。');
  if (code === '57014') return said(formatted, 'TIMEOUT', '查询超过时限，请缩小筛选范围或减少返回的内容。');
  const known = ofApollo.find(([words]) => formatted.message.startsWith(words));
  if (known) return said(formatted, 'BAD_REQUEST', known[1]);
  if (formatted.extensions?.code !== undefined && formatted.extensions.code !== 'INTERNAL_SERVER_ERROR')
    return stripped(formatted);
  if (!isFault(cause)) return stripped(formatted);
  return said(formatted, 'INTERNAL', reportFault(cause));
}

/** What Apollo says of requests that no console makes, but a program may. */
const ofApollo: [words: string, say: string][] = [
  [
    'This operation has been blocked as a potential Cross-Site',
    '请求缺少防伪标头：请以 application/json 提交，或带上 apollo-require-preflight 标头。',
  ],
  ['Operation batching disabled', '不支持一次提交多个操作，请逐个提交。'],
  ['provided sha does not match query', '查询与其摘要不符，请重新计算 sha256 后再试。'],
];

const originalOf = (error: unknown): unknown => {
  const inner = unwrapResolverError(error);
  return (inner as { originalError?: unknown }).originalError ?? inner;
};

/** graphql-js's own complaints about a request carry no original error. */
const isFault = (cause: unknown): boolean => (cause as Error | null)?.constructor?.name !== 'GraphQLError';

const stripped = ({ message, locations, path, extensions }: GraphQLFormattedError): GraphQLFormattedError => {
  const { stacktrace: _stack, ...kept } = extensions ?? {};
  return { message: message.replace(/ ?Did you mean .*\?$/, ''), locations, path, extensions: kept };
};

const said = ({ path }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError => ({
  message,
  path,
  extensions: { code },
});
