import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { fileURLToPath } from 'node:url';
import { CONNECTING } from '../kernel/store/connecting.ts';
import { reclaimLost } from './lost-connections.ts';
import { entities } from './catalogue.ts';

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Tables that migrations do not know: they come with the objects that declarations imply. */
const madeElsewhere = ['installed_objects', 'audit_head', 'master_key', 'prepared_by'];

/** The object-relational mapper over a database; `url` decides whether as owner or as the application's role. */
export function openOrm(url: string, options: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init({
    entities,
    clientUrl: url,
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 0, max: 12 },
    driverOptions: { onPoolCreated: reclaimLost, connectionTimeoutMillis: CONNECTING },
    schemaGenerator: {
      skipTables: madeElsewhere,
      ignoreSchema: ['history'],
      createForeignKeyConstraints: true,
    },
    migrations: {
      path: migrations,
      pathTs: migrations,
      emit: 'ts',
      snapshot: false,
      silent: true,
      transactional: true,
      allOrNothing: true,
    },
    ...options,
  } as Options) as Promise<MikroORM>;
}
