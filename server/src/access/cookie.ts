import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import { ABSOLUTE_HOURS } from './sessions.ts';

/** `__Host-` binds the cookie to this host and to TLS; without TLS browsers refuse it. */
const nameOf = (secure: boolean): string => (secure ? '__Host-shegong' : 'shegong');

export function tokenFromCookie(request: IncomingMessage, secure: boolean): string | null {
  const start = `${nameOf(secure)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? null;
}

export function setCookie(response: Response, secure: boolean, token: string): void {
  response.cookie(nameOf(secure), token, {
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path: '/',
    maxAge: ABSOLUTE_HOURS * 3_600_000,
  });
}

export const clearCookie = (response: Response, secure: boolean): void => {
  response.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'strict', secure, path: '/' });
};
