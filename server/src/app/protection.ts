import type { ErrorRequestHandler, RequestHandler } from 'express';

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

export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
  next();
};

/** A browser says where a request comes from; another site's is refused whatever it carries. */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  const origin = request.headers.origin;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.headers.host)) return next();
  const error = { message: '来自其他网站的请求已被拒绝。', extensions: { code: 'CROSS_SITE' } };
  response.status(403).json({ errors: [error] });
};

/** A body that is too large or no JSON is answered in the API's own form. */
export const tooLarge: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  if (!error.status || error.status >= 500) return next(error);
  const large = error.type === 'entity.too.large';
  const message = large ? '请求内容过大，请分批提交（接口最大 1 MB，文件最大 10 MB）。' : '请求内容不是有效的 JSON。';
  response.status(error.status).json({ errors: [{ message, extensions: { code: large ? 'TOO_LARGE' : 'BAD_REQUEST' } }] });
};
