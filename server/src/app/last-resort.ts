import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { reportFault } from '../kernel/faults.ts';

/** What no route answers. */
export const nothingHere: RequestHandler = (_request, response) =>
  tell(response, 404, 'NOT_FOUND', '没有这个地址，或不能这样访问，请核对网址。');

/** What fails on the way to an answer, in the API's own form: without a trace, and without a path of the server's. */
export const lastResort: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  if (response.headersSent) return void response.destroy();
  const { status = 500 } = error;
  if (status === 413) return tell(response, 413, 'TOO_LARGE', '文件过大，最大 10 MB，请压缩后重新上传。');
  if (status === 404) return tell(response, 404, 'NOT_FOUND', '没有这个文件，请刷新页面后重试。');
  if (status < 500) return tell(response, status, 'BAD_REQUEST', '请求无法读取，请重试。');
  return tell(response, 500, 'INTERNAL', reportFault(error));
};

export function tell(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
