import type { Response } from 'express';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { RequestContext } from '../kernel/api/context.ts';
import { passwordFirst, unauthenticated } from '../kernel/errors.ts';
import type { SignedIn } from './sessions.ts';

/** What resolvers of access get beside the kernel's context: the session, and the means to begin and end one. */
export interface SessionContext extends RequestContext {
  orm: MikroORM;
  now: () => Date;
  signed: SignedIn | null;
  /** The cookie's token. */
  token: string | null;
  /** The cookie that tells a device on which somebody signed in before. */
  device: string | null;
  response: Response;
  address: string | null;
  /** Under TLS, which decides the cookie's name and attributes. */
  secure: boolean;
  /** Drops what is remembered of the session, after a change to it. */
  forgetSession: () => void;
  /** Drops what is remembered of every session and token, after a change to some of them. */
  forgetEverybody: () => void;
}

type InSession = SignedIn & { token: string };

/**
 * The session in use, where an initial password may be used still; a program's token has none.
 * @throws RequestError UNAUTHENTICATED
 */
export function inAnySession(context: SessionContext): InSession {
  if (!context.signed || !context.token) throw unauthenticated();
  return { ...context.signed, token: context.token };
}

/**
 * The session of somebody with a password of their own.
 * @throws RequestError UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED
 */
export function inSession(context: SessionContext): InSession {
  const session = inAnySession(context);
  if (session.mustChangePassword) throw passwordFirst();
  return session;
}
