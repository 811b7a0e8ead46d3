import pg from 'pg';

interface Connection {
  parsedStatements: Record<string, string>;
  parse(message: { text: string; name: string; types?: unknown }): void;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string; rows?: number }): void;
}

/** The parts of pg's own query that this one extends. */
interface PgQuery {
  name?: string;
  callback: (error: Error | null, result: pg.QueryArrayResult) => void;
  submit(connection: Connection): Error | null;
  requiresPreparation(): boolean;
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleRowDescription(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}
const Query = pg.Query as unknown as new (config: pg.QueryArrayConfig) => PgQuery;

/**
 * Makes the scope's settings and runs a statement in one implicit transaction and one round trip: two
 * parse/bind/execute sequences before a single Sync. If the settings fail, PostgreSQL skips the statement; when it
 * ends, the settings are gone with the transaction. Saves three round trips against begin, set, select, commit.
 */
export class ScopedQuery extends Query {
  private described = false;
  private knownBefore = false;
  /** After an error: whether the connection can no longer be sure which statements it has prepared. */
  unsure = false;
  private scopeDone = false;
  private readonly scope: { name: string; text: string; values: string[] };

  constructor(scope: { name: string; text: string; values: string[] }, query: pg.QueryArrayConfig) {
    super(query);
    this.scope = scope;
  }

  /** A statement without parameters too: sent as plain text it would go without the settings, and find no row. */
  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    const { name, text, values } = this.scope;
    this.knownBefore = Boolean(connection.parsedStatements[this.name ?? '']);
    if (!connection.parsedStatements[name]) {
      connection.parse({ text, name });
      connection.parsedStatements[name] = text;
    }
    connection.bind({ portal: '', statement: name, values });
    connection.execute({ portal: '' });
    super.prepare(connection);
  }

  override handleRowDescription(message: unknown): void {
    this.described = true;
    super.handleRowDescription(message);
  }

  /** Rows before the description are the settings'. */
  override handleDataRow(message: unknown): void {
    if (this.described) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.scopeDone) super.handleCommandComplete(message, connection);
    this.scopeDone = true;
  }

  /** pg notes a statement as parsed at the first ParseComplete, which here may have been the settings'. */
  override handleError(error: Error, connection: Connection): void {
    this.unsure = !this.scopeDone || (!this.described && !this.knownBefore);
    super.handleError(error, connection);
  }
}
