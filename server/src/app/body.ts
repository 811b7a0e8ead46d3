import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Parsed } from './fast-lane.ts';
import { holdsUnkeepable, mayHoldUnkeepable } from './unkeepable.ts';

export const MAX_BODY_BYTES = 1024 * 1024;

/** Whether this is the kind of request whose body is read here: JSON posted to the API. */
export const isApiPost = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  /^\/graphql\/?(?:\?|$)/i.test(url!) &&
  /^application\/json\b/i.test(headers['content-type'] ?? '');

/**
 * Reads and parses the body; answers itself, in the API's form, a body that is too large or no JSON. False, too, when
 * the client broke off and there is nobody to answer.
 */
export async function readBody(request: Parsed, response: ServerResponse): Promise<boolean> {
  if (!['identity', undefined].includes(request.headers['content-encoding']))
    return refuse(response, 415, 'BAD_REQUEST', '请求内容不能是压缩过的，请去掉 content-encoding 后重试。');
  const text = await textOf(request);
  if (text === undefined) return false;
  if (text === null)
    return refuse(response, 413, 'TOO_LARGE', '请求内容过大，请分批提交（接口最大 1 MB，文件最大 10 MB）。');
  try {
    request.body = JSON.parse(text);
  } catch {
    return refuse(response, 400, 'BAD_REQUEST', '请求内容不是有效的 JSON。');
  }
  if (!mayHoldUnkeepable(text) || !holdsUnkeepable(request.body)) return true;
  return refuse(
    response,
    400,
    'BAD_REQUEST',
    '请求中含有不能保存的字符（空字符或残缺的字符），请删去后重试。',
  );
}

/** Apollo takes the body from the request; one of another content type is an empty one, which it refuses. */
export const withBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/**
 * The whole body, or null when it is larger than may be; the rest is read and dropped, so that the answer arrives.
 * Undefined when it breaks off.
 */
function textOf(request: IncomingMessage): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    request.on('end', () => resolve(size > MAX_BODY_BYTES ? null : decoded(chunks)));
    for (const end of ['error', 'close']) request.on(end, () => resolve(undefined));
  });
}

const decoded = (chunks: Buffer[]): string =>
  (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');

function refuse(response: ServerResponse, status: number, code: string, message: string): false {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return false;
}
