import pg from 'pg';
import { lostConnection } from '../store/connecting.ts';

interface Connection {
  /** The settings that its session holds, as one text; none after an error, which takes them back. */
  scopedTo?: string | undefined;
  parsedStatements: Record<string, string>;
  stream: { cork(): void; uncork(): void };
  parse(message: { text: string; name: string }): void;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string }): void;
  sync(): void;
}

/** A statement with its values; without a name it is parsed anew each time. */
export interface Prepared {
  name?: string;
  text: string;
  values: unknown[];
}

/** The statement that makes a session's settings, and all of its values as one text, to compare. */
export interface Scope extends Prepared {
  name: string;
  key: string;
}

/** A row as PostgreSQL wrote it: text, or null. */
export type TextRow = (string | null)[];

/** Values as the protocol takes them, by pg's own rules; its types do not mention the function. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;

/**
 * Runs a statement in a session that has the scope's settings. When it has others, makes them first, in the same
 * implicit transaction and round trip: two parse/bind/execute sequences before a single Sync. If the settings fail,
 * PostgreSQL skips the statement. Rows come as text without a description, which the statements here have no use for.
 */
export class ScopedQuery implements pg.Submittable {
  /** pg notes `text` as parsed under `name` when PostgreSQL says so, which may have been of the settings. */
  readonly name: string;
  readonly text: string;
  callback: (error: Error | null, rows: TextRow[]) => void = () => {};
  /** After an error: whether the connection can no longer be sure which statements it has prepared. */
  unsure = false;
  private readonly scope: Scope;
  private readonly values: unknown[];
  private readonly rows: TextRow[] = [];
  private connection!: Connection;
  private scopeDone = false;
  private knownBefore = false;

  constructor(scope: Scope, query: Prepared) {
    this.scope = scope;
    this.name = query.name ?? '';
    this.text = query.text;
    this.values = query.values.map(prepareValue);
  }

  submit(pgConnection: pg.Connection): null {
    const connection = (this.connection = pgConnection as unknown as Connection);
    this.knownBefore = this.name in connection.parsedStatements;
    this.scopeDone = connection.scopedTo === this.scope.key;
    connection.stream.cork();
    if (!this.scopeDone) this.makeSettings(connection);
    if (!this.knownBefore) connection.parse({ name: this.name, text: this.text });
    run(connection, this.name, this.values);
    connection.sync();
    connection.stream.uncork();
    return null;
  }

  /** Until the whole has succeeded, the session's settings are not to be relied on. */
  private makeSettings(connection: Connection): void {
    const { name, text, values } = this.scope;
    connection.scopedTo = undefined;
    if (!(name in connection.parsedStatements)) {
      connection.parse({ name, text });
      connection.parsedStatements[name] = text;
    }
    run(connection, name, values);
  }

  /** Rows before the settings' completion are the settings'. */
  handleDataRow(message: { fields: TextRow }): void {
    if (this.scopeDone) this.rows.push(message.fields);
  }

  handleCommandComplete(): void {
    this.scopeDone = true;
  }

  handleReadyForQuery(): void {
    this.connection.scopedTo = this.scope.key;
    this.callback(null, this.rows);
  }

  /** A connection that was found broken before this was sent tells so here too: the query has none yet. */
  handleError(error: Error & { severity?: string }, connection: pg.Connection): void {
    (connection as unknown as Connection).scopedTo = undefined;
    // An error that is not the server's word, or is its last, means that the connection is gone.
    this.unsure = !this.scopeDone || !this.knownBefore || !error.severity || lostConnection(error);
    this.callback(error, []);
  }
}

function run(connection: Connection, statement: string, values: unknown[]): void {
  connection.bind({ portal: '', statement, values });
  connection.execute({ portal: '' });
}
