import type { IncomingMessage } from 'node:http';
import type { CookieOptions, Response } from 'express';
import { ABSOLUTE_HOURS } from './sessions.ts';
import { DEVICE_DAYS } from './sign-in-attempts.ts';

interface Kind {
  name: string;
  hours: number;
}

export const SESSION: Kind = { name: 'shegong', hours: ABSOLUTE_HOURS };
/** Tells a device on which somebody signed in before from one of a stranger; it signs nobody in. */
export const DEVICE: Kind = { name: 'shegong-device', hours: DEVICE_DAYS * 24 };

/** `__Host-` binds the cookie to this host and to TLS; without TLS browsers refuse it. */
const nameOf = ({ name }: Kind, secure: boolean): string => (secure ? `__Host-${name}` : name);

const optionsOf = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure,
  path: '/',
});

/** @returns the cookie's value; null where the request has none */
export function readCookie(request: IncomingMessage, secure: boolean, kind: Kind): string | null {
  const start = `${nameOf(kind, secure)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || null;
}

export const setCookie = (response: Response, secure: boolean, kind: Kind, value: string): void =>
  void response.cookie(nameOf(kind, secure), value, { ...optionsOf(secure), maxAge: kind.hours * 3_600_000 });

export const clearCookie = (response: Response, secure: boolean, kind: Kind): void =>
  void response.clearCookie(nameOf(kind, secure), optionsOf(secure));
