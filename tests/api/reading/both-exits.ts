import type { AddressInfo } from 'node:net';
import { appUrlOf } from '../../../server/src/app/prepare.ts';
import { makeServer } from '../../../server/src/app/server.ts';
import { Person, type Api } from '../../support/api.ts';

/** One person at two servers on one database: one sends PostgreSQL's text where it can, the other never. */
export interface Both {
  text: Person;
  values: Person;
}

export interface SecondServer {
  /** Signs a person in at the first server; the session is good at the second too. */
  signIn(username: string): Promise<Both>;
  stop(): Promise<void>;
}

/** A second server on the database of `api`, which answers every query through the values exit. */
export async function valuesServer(api: Api): Promise<SecondServer> {
  const databaseUrl = appUrlOf(api.database.ownerUrl, api.database.key);
  const server = await makeServer({ databaseUrl, execution: { textExit: false } });
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`;
  return {
    stop: () => server.stop(),
    signIn: async (username) => {
      const text = await api.as(username);
      const values = new Person(url);
      values.cookie = text.cookie;
      return { text, values };
    },
  };
}
