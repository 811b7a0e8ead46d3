import pg from 'pg';
import { settingsOf, settingsSql, type Actor } from '../scope/actor.ts';
import { readerRole } from '../store/roles.ts';
import { ScopedQuery } from './scoped-query.ts';
import type { NamedPlan } from './plans.ts';
import type { Plan } from './compile.ts';
import type { Variables } from './slot.ts';

interface PooledClient extends pg.PoolClient {
  forgotten?: number;
}

/** Runs compiled statements on a pool of its own, each under the actor's row-level security. */
export class Reader {
  /** One pool a role: its connections stay under the role's database role, so that plans need not change. */
  private readonly pools = new Map<string, pg.Pool>();
  private readonly config: pg.PoolConfig;
  /** Names of plans that left the cache; each connection forgets those it has not yet. */
  private readonly gone: string[] = [];
  /** Statements sent, for tests that count them. */
  statements = 0;

  constructor(config: pg.PoolConfig) {
    this.config = config;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private poolOf(role: string): pg.Pool {
    const known = this.pools.get(role);
    if (known) return known;
    const pool = new pg.Pool({ ...this.config, options: `-c role=${readerRole(role)}` });
    pool.on('error', (error) => console.error('database connection lost:', error.message));
    this.pools.set(role, pool);
    return pool;
  }

  forget(name: string): void {
    this.gone.push(name);
  }

  /** @returns the JSON text of the compiled fields */
  async text(plan: NamedPlan | Plan, variables: Variables, actor: Actor): Promise<string> {
    const values = plan.parameters.map((parameter) => parameter({ variables, actor }));
    const rows = await this.rows(
      { name: 'name' in plan ? plan.name : undefined, text: plan.sql, values, rowMode: 'array' },
      actor,
    );
    return rows[0]![0] as string;
  }

  async rows(query: pg.QueryArrayConfig, actor: Actor): Promise<unknown[][]> {
    const client = (await this.poolOf(actor.role).connect()) as PooledClient;
    let broken = true;
    try {
      await this.deallocate(client);
      this.statements++;
      const scoped = scopedQuery(query, actor);
      try {
        return await send(client, scoped);
      } finally {
        broken = scoped.unsure;
      }
    } finally {
      client.release(broken);
    }
  }

  private async deallocate(client: PooledClient): Promise<void> {
    const parsed = (client as unknown as { connection: { parsedStatements: Record<string, string> } })
      .connection.parsedStatements;
    const from = client.forgotten ?? 0;
    client.forgotten = this.gone.length;
    for (const name of this.gone.slice(from)) {
      if (!parsed[name]) continue;
      await client.query(`deallocate "${name}"`);
      delete parsed[name];
    }
  }
}

const scopedQuery = (query: pg.QueryArrayConfig, actor: Actor): ScopedQuery =>
  new ScopedQuery({ name: 'scope', text: settingsSql(), values: settingsOf(actor) }, query);

function send(client: pg.PoolClient, scoped: ScopedQuery): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    scoped.callback = (error, result) => {
      // An error that is not the server's word means that the connection is gone.
      if (error && !(error as { severity?: string }).severity) scoped.unsure = true;
      if (error) reject(error);
      else resolve(result.rows);
    };
    client.query(scoped as unknown as pg.Submittable);
  });
}
