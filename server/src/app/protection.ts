import type { IncomingMessage } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { isSecure } from './proxies.ts';

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Headers that every answer carries. */
export const always = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};
export const whenSecure = { ...always, 'Strict-Transport-Security': 'max-age=31536000' };

const headersOf = (request: IncomingMessage): Record<string, string> =>
  isSecure(request) ? whenSecure : always;

export const securityHeaders: RequestHandler = (request, response, next) => {
  for (const [name, value] of Object.entries(headersOf(request))) response.setHeader(name, value);
  next();
};

/** A browser says where a request comes from; another site's is refused whatever it carries. */
export function isSameSite({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}

export const refuseCrossSite: RequestHandler = (request, response, next) => {
  if (isSameSite(request)) return next();
  response
    .status(403)
    .json({ errors: [{ message: '来自其他网站的请求已被拒绝。', extensions: { code: 'CROSS_SITE' } }] });
};

/** An upload that is too large is answered in the API's own form. */
export const tooLarge: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (!error.status || error.status >= 500) return next(error);
  const message =
    error.status === 413 ? '文件过大，最大 10 MB，请压缩后重新上传。' : '请求无法读取，请重试。';
  response.status(error.status).json({
    errors: [{ message, extensions: { code: error.status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST' } }],
  });
};
