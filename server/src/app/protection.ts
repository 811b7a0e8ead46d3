import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { tell } from './last-resort.ts';
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

/** What is somebody's own is kept by no proxy or browser. */
export const keptNowhere: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

export const refuseCrossSite: RequestHandler = (request, response, next) => {
  if (isSameSite(request)) return next();
  tell(response, 403, 'CROSS_SITE', '来自其他网站的请求已被拒绝。');
};
