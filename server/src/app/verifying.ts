import pg from 'pg';
import { startDatabase } from '../runtime/database.ts';
import { tellingFaults } from './telling-faults.ts';

/**
 * Has a check look over the database as its owner, and ends the process: with 1 if anything does not fit.
 * @param check says what it finds, and returns how much does not fit
 */
export async function verifying(check: (owner: pg.Client) => Promise<number>): Promise<never> {
  const database = await tellingFaults(startDatabase);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const faults = await check(owner);
  await owner.end();
  await database.stop();
  process.exit(faults > 0 ? 1 : 0);
}
