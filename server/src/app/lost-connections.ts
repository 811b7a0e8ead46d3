import type pg from 'pg';

/** Milliseconds in which the holder of a client whose connection ended may still give it back by itself. */
const GRACE = 200;

/**
 * Takes clients out of a pool whose connection ended while they were checked out. The query builder below the
 * mapper never gives one back when the rollback on a dead connection fails, so that each would cost the pool a place
 * for good.
 */
export function reclaimLost(pool: pg.Pool): void {
  const held = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client as pg.PoolClient));
  pool.on('connect', (client) => {
    client.once('end', () => setTimeout(() => held.has(client) && client.release(true), GRACE).unref());
  });
}
