import pg from 'pg';
import { settingsOf, settingsSql, type Actor } from '../scope/actor.ts';
import { ScopedQuery } from './scoped-query.ts';
import type { NamedPlan } from './plans.ts';
import type { Plan } from './compile.ts';
import type { Variables } from './slot.ts';

interface PooledClient extends pg.PoolClient {
  forgotten?: number;
}

/** Runs compiled statements on a pool of its own, each under the actor's row-level security. */
export class Reader {
  private readonly pool: pg.Pool;
  /** Names of plans that left the cache; each connection forgets those it has not yet. */
  private readonly gone: string[] = [];
  /** Statements sent, for tests that count them. */
  statements = 0;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  forget(name: string): void {
    this.gone.push(name);
  }

  /** @returns the JSON text of the compiled fields */
  async text(plan: NamedPlan | Plan, variables: Variables, actor: Actor): Promise<string> {
    const values = plan.parameters.map((parameter) => parameter({ variables, actor }));
    const rows = await this.rows({ name: 'name' in plan ? plan.name : undefined, text: plan.sql, values, rowMode: 'array' }, actor);
    return rows[0]![0] as string;
  }

  async rows(query: pg.QueryArrayConfig, actor: Actor): Promise<unknown[][]> {
    const client = (await this.pool.connect()) as PooledClient;
    let fault: Error | undefined;
    try {
      await this.deallocate(client);
      this.statements++;
      return await send(client, query, actor);
    } catch (error) {
      fault = (error as { severity?: string }).severity ? undefined : (error as Error);
      throw error;
    } finally {
      client.release(fault);
    }
  }

  private async deallocate(client: PooledClient): Promise<void> {
    const parsed = (client as unknown as { connection: { parsedStatements: Record<string, string> } }).connection.parsedStatements;
    const from = client.forgotten ?? 0;
    client.forgotten = this.gone.length;
    for (const name of this.gone.slice(from)) {
      if (!parsed[name]) continue;
      await client.query(`deallocate "${name}"`);
      delete parsed[name];
    }
  }
}

function send(client: pg.PoolClient, query: pg.QueryArrayConfig, actor: Actor): Promise<unknown[][]> {
  const scope = { name: 'scope', text: settingsSql(), values: settingsOf(actor) };
  return new Promise((resolve, reject) => {
    const scoped = new ScopedQuery(scope, query);
    scoped.callback = (error, result) => (error ? reject(error) : resolve(result.rows));
    client.query(scoped as unknown as pg.Submittable);
  });
}
