import pg from 'pg';
import { holdsWhole, perActor, settingsOf, settingsSql, type Actor } from '../scope/actor.ts';
import { busy } from '../errors.ts';
import { CONNECTING, foundNoPlace } from '../store/connecting.ts';
import { readerRole } from '../store/roles.ts';
import { GonePlans } from './gone-plans.ts';
import { ScopedQuery, type Prepared, type Scope, type TextRow } from './scoped-query.ts';
import type { NamedPlan } from './plans.ts';
import type { Plan } from './compile.ts';
import type { Variables } from './slot.ts';

/** Connections of all roles together, so that they stay well below the hundred that PostgreSQL usually allows. */
const MOST = 48;

/** Runs compiled statements on a pool of its own, each under the actor's row-level security. */
export class Reader {
  /** One pool for each database role, under which its connections stay, so that plans need not change. */
  private readonly pools = new Map<string, pg.Pool>();
  private readonly config: pg.PoolConfig;
  private readonly most: number;
  private readonly settings = settingsSql();
  private readonly roleOf = perActor((actor) => readerRole(actor.role, holdsWhole(actor)));
  private readonly scopeOf = perActor((actor): Scope => {
    const values = settingsOf(actor);
    return { name: 'scope', text: this.settings, values, key: JSON.stringify(values) };
  });
  private readonly gone = new GonePlans<pg.PoolClient>();
  /** Statements sent, for tests that count them. */
  statements = 0;

  constructor(config: pg.PoolConfig, most = MOST) {
    this.config = { connectionTimeoutMillis: CONNECTING, ...config };
    this.most = most;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  /** @throws RequestError BUSY when all connections stay taken */
  private async connect(actor: Actor): Promise<pg.PoolClient> {
    const pool = this.poolOf(this.roleOf(actor));
    if (pool.idleCount === 0) this.makeRoom();
    try {
      return await pool.connect();
    } catch (error) {
      throw foundNoPlace(error) ? busy() : error;
    }
  }

  /** Ends a pool that nobody uses just now, once there are many connections. */
  private makeRoom(): void {
    const pools = [...this.pools];
    if (pools.reduce((sum, [, pool]) => sum + pool.totalCount, 0) < this.most) return;
    const unused = pools.find(([, pool]) => pool.totalCount > 0 && isUnused(pool));
    if (!unused) return;
    this.pools.delete(unused[0]);
    void unused[1].end();
  }

  private poolOf(role: string): pg.Pool {
    const known = this.pools.get(role);
    if (known) return known;
    const pool = new pg.Pool({ ...this.config, options: `-c role=${role}` });
    pool.on('error', (error) => console.error('database connection lost:', error.message));
    // The pool looks after a client's errors only while it is idle; one that is lost in use would take the server along.
    pool.on('connect', (client) => client.on('error', () => {}));
    pool.on('connect', (client) => this.gone.join(client));
    pool.on('remove', (client) => this.gone.leave(client));
    this.pools.set(role, pool);
    return pool;
  }

  forget(name: string): void {
    this.gone.add(name);
  }

  /**
   * @returns the JSON text of the compiled fields
   * @throws RequestError BAD_REQUEST when they may hold too much
   */
  async text(plan: NamedPlan | Plan, variables: Variables, actor: Actor): Promise<string> {
    plan.check(variables);
    const values = plan.parameters.map((parameter) => parameter({ variables, actor }));
    const name = 'name' in plan ? plan.name : undefined;
    const rows = await this.rows({ name, text: plan.sql, values }, actor);
    return rows[0]![0]!;
  }

  /** Rows as text, whatever the types of their columns. */
  async rows(query: Prepared, actor: Actor): Promise<TextRow[]> {
    const client = await this.connect(actor);
    let broken = true;
    try {
      const gone = this.gone.tell(client);
      if (gone.length > 0) await deallocate(client, gone);
      this.statements++;
      const scoped = new ScopedQuery(this.scopeOf(actor), query);
      try {
        return await send(client, scoped);
      } finally {
        broken = scoped.unsure;
      }
    } finally {
      client.release(broken);
    }
  }

  /** Rows of a statement written by hand, as objects under the names of its columns, in its order. */
  async records<T>({ text, values }: Prepared, actor: Actor): Promise<T[]> {
    const gathered = `select coalesce(json_agg(r), '[]')::text from (${text}) r`;
    const [row] = await this.rows({ text: gathered, values }, actor);
    return JSON.parse(row![0]!) as T[];
  }
}

interface PooledClient {
  connection: { parsedStatements: Record<string, string> };
}

async function deallocate(client: pg.PoolClient, names: string[]): Promise<void> {
  const parsed = (client as unknown as PooledClient).connection.parsedStatements;
  for (const name of names) {
    if (!parsed[name]) continue;
    await client.query(`deallocate "${name}"`);
    delete parsed[name];
  }
}

/** A pool hands out an idle connection a moment after it was asked, and none at all once it has been ended. */
const isUnused = ({ idleCount, totalCount, waitingCount }: pg.Pool): boolean =>
  idleCount === totalCount && waitingCount === 0;

const send = (client: pg.PoolClient, scoped: ScopedQuery): Promise<TextRow[]> =>
  new Promise((resolve, reject) => {
    scoped.callback = (error, rows) => (error ? reject(error) : resolve(rows));
    client.query(scoped);
  });
