/** Names of plans that left the cache, until every connection that may know them has forgotten them. */
export class GonePlans<Connection extends object> {
  private names: string[] = [];
  /** How many names came before those that are kept. */
  private dropped = 0;
  /** How many of all names each connection was told. */
  private readonly told = new Map<Connection, number>();

  get size(): number {
    return this.names.length;
  }

  private get total(): number {
    return this.dropped + this.names.length;
  }

  /** One that is new has nothing to forget. */
  join(connection: Connection): void {
    this.told.set(connection, this.total);
  }

  leave(connection: Connection): void {
    this.told.delete(connection);
    this.drop();
  }

  add(name: string): void {
    if (this.told.size > 0) this.names.push(name);
  }

  /** The names that a connection was not told yet, who is taken to forget them now. */
  tell(connection: Connection): string[] {
    const known = this.told.get(connection) ?? this.total;
    if (known === this.total) return [];
    const news = this.names.slice(known - this.dropped);
    this.told.set(connection, this.total);
    this.drop();
    return news;
  }

  /** Leaves out what all have been told. */
  private drop(): void {
    const least = Math.min(this.total, ...this.told.values());
    this.names = this.names.slice(least - this.dropped);
    this.dropped = least;
  }
}
