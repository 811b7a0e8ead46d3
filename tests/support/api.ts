import type { AddressInfo } from 'node:net';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll } from 'vitest';
import { openOrm } from '../../server/src/app/orm.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { makeServer, type RunningServer, type ServerOptions } from '../../server/src/app/server.ts';
import { useMasterKey } from '../../server/src/kernel/values/sealed.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

export interface Answer<T = Record<string, never>> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A server on a database of its own, spoken to over HTTP as clients do. */
export class Api {
  url = '';
  server!: RunningServer;
  /** The database as its owner, for arranging and for looking behind the API. */
  orm!: MikroORM;
  database!: TestDatabase;
  private readonly options: Partial<ServerOptions>;

  constructor(options: Partial<ServerOptions> = {}) {
    this.options = options;
  }

  async start(): Promise<void> {
    this.database = await freshDatabase();
    useMasterKey(this.database.key);
    this.server = await makeServer({
      databaseUrl: appUrlOf(this.database.ownerUrl, this.database.key),
      ...this.options,
    });
    this.orm = await openOrm(this.database.ownerUrl);
    await new Promise<void>((resolve) => this.server.http.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.orm.close();
    await this.database.drop();
  }

  /** A person at the API: keeps the cookie that signing in gives. */
  async as(username: string, password = 'Shegong-2026'): Promise<Person> {
    const person = new Person(this.url);
    const answer = await person.ask<{ signIn: { userErrors: { message: string }[] } }>(
      `mutation($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }`,
      { input: { username, password } },
    );
    const problems = answer.data?.signIn.userErrors ?? answer.errors ?? [];
    if (problems.length > 0) throw new Error(`${username}: ${problems.map((p) => p.message).join()}`);
    return person;
  }

  /** Several people at once, in the order of their names. */
  people<const Names extends readonly string[]>(...names: Names): Promise<{ [I in keyof Names]: Person }> {
    return Promise.all(names.map((name) => this.as(name))) as never;
  }

  anonymous(): Person {
    return new Person(this.url);
  }
}

export class Person {
  cookie = '';
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** The same person, session and all, at another server of the same database. */
  at(url: string): Person {
    return Object.assign(new Person(url), { cookie: this.cookie });
  }

  async raw(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie()[0]?.split(';')[0];
    if (set) this.cookie = set;
    return response;
  }

  async ask<T = any>(query: string, variables: object = {}): Promise<Answer<T>> {
    return (await (await this.raw(query, variables)).json()) as Answer<T>;
  }

  /** The data of an answer that must have no errors. */
  async get<T = any>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors) throw new Error(errors.map((e) => e.message).join('; '));
    return data as T;
  }
}

/** An API for the tests of a file. */
export function useApi(options: Partial<ServerOptions> = {}, arrange?: (api: Api) => Promise<void>): Api {
  const api = new Api(options);
  beforeAll(async () => {
    await api.start();
    await arrange?.(api);
  });
  afterAll(() => api.stop());
  return api;
}
