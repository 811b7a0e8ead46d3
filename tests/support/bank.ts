import { readFile, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openOrm } from '../../server/src/app/orm.ts';
import { prepare } from '../../server/src/app/prepare.ts';
import { startEmbeddedDatabase } from '../../server/src/runtime/embedded-database.ts';
import type { Api } from './api.ts';
import { Person } from './api.ts';
import { staffed } from './funds.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

/** Attempts, a tenth of a second apart: whatever is killed is back by then, and has time to answer. */
const PATIENCE = 3000;

/** A server and a PostgreSQL of its own, each of which can be killed without warning and comes back. */
export class Bank {
  ownerUrl = '';
  private readonly key = randomBytes(32);
  private readonly folder: string;
  private server!: ServerProcess;
  private database!: Awaited<ReturnType<typeof startEmbeddedDatabase>>;

  constructor(folder: string) {
    this.folder = folder;
  }

  async open(): Promise<void> {
    this.database = await startEmbeddedDatabase({ folder: this.folder });
    this.ownerUrl = this.database.ownerUrl;
    await prepare(this.ownerUrl, this.key);
    const orm = await openOrm(this.ownerUrl);
    await staffed({ orm } as Api);
    await orm.close();
    await this.startServer();
  }

  private async startServer(): Promise<void> {
    this.server = await startServerProcess({ ownerUrl: this.ownerUrl, key: this.key, drop: async () => {} });
  }

  async killServer(): Promise<void> {
    await this.server.kill();
    await this.startServer();
  }

  async killDatabase(): Promise<void> {
    const lock = await readFile(join(this.folder, 'postgres/postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(lock, 10), 'SIGKILL');
    await this.database.stop();
    this.database = await startEmbeddedDatabase({ folder: this.folder });
  }

  /** Asks again and again until there is an answer: what a client does that hardly ever gives up. */
  async insist<T>(person: Person, ask: (person: Person) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(person.at(this.server.url));
      } catch (error) {
        if (attempt === PATIENCE) throw error;
        await pause(100);
      }
    }
  }

  async signIn(username: string): Promise<Person> {
    const person = new Person(this.server.url);
    await person.get(`mutation($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }`, {
      input: { username, password: 'Shegong-2026' },
    });
    return person;
  }

  async close(): Promise<void> {
    await this.server.kill();
    await this.database.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
