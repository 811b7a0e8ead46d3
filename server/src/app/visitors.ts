import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { MikroORM } from '@mikro-orm/postgresql';
import { DEVICE, readCookie, SESSION } from '../access/cookie.ts';
import { resume, type SignedIn } from '../access/sessions.ts';
import { actorOfToken } from '../access/tokens.ts';
import { isSecure } from './proxies.ts';
import type { Actor } from '../kernel/scope/actor.ts';

interface Visit {
  actor: Actor | null;
  signed: SignedIn | null;
  token: string | null;
}

/**
 * Milliseconds for which a session or token is taken as still good without asking the database. Only what another
 * process changes can go unnoticed for so long: a change made by this one drops what is remembered.
 */
const TRUST = 5000;
const MOST = 10_000;

/** Finds who makes a request: the session behind its cookie, or the account behind its bearer token. */
export class Visitors {
  private readonly known = new Map<string, { at: number; visit: Promise<Visit> }>();
  private readonly orm: MikroORM;
  private readonly now: () => Date;

  constructor(orm: MikroORM, now: () => Date) {
    this.orm = orm;
    this.now = now;
  }

  async contextOf(request: Request, response: Response) {
    const [visit, secure] = [await this.visit(request), isSecure(request)];
    return {
      ...{
        ...visit,
        response,
        address: request.ip ?? null,
        secure,
        device: readCookie(request, secure, DEVICE),
      },
      forgetSession: (): void => this.forget(visit.token),
      forgetEverybody: (): void => this.forgetEverybody(),
    };
  }

  visit(request: IncomingMessage): Promise<Visit> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.remembered(bearer, () => this.byToken(bearer));
    const token = readCookie(request, isSecure(request), SESSION);
    return token ? this.remembered(token, () => this.bySession(token)) : Promise.resolve(nobody);
  }

  /** After a change to what a session or token stands for, which takes effect with the next request. */
  forgetEverybody(): void {
    this.known.clear();
  }

  private forget(token: string | null): void {
    if (token) this.known.delete(token);
  }

  private remembered(token: string, find: () => Promise<Visit>): Promise<Visit> {
    const at = this.now().getTime();
    const known = this.known.get(token);
    if (known && Math.abs(at - known.at) < TRUST) return known.visit;
    if (this.known.size >= MOST) this.known.clear();
    const visit = find();
    this.known.set(token, { at, visit });
    visit.catch(() => this.known.delete(token));
    return visit;
  }

  private async byToken(token: string): Promise<Visit> {
    return { actor: await actorOfToken(this.orm, this.now(), token), signed: null, token: null };
  }

  private async bySession(token: string): Promise<Visit> {
    const signed = await resume(this.orm, this.now(), token);
    return signed ? { actor: signed.actor, signed, token } : nobody;
  }
}

const nobody: Visit = { actor: null, signed: null, token: null };
