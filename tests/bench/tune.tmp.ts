import { appUrlOf, prepare } from '../../server/src/app/prepare.ts';
import { openOrm } from '../../server/src/app/orm.ts';
import { startEmbeddedDatabase } from '../../server/src/runtime/embedded-database.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { fill } from './data.ts';
import { writeFileSync } from 'node:fs';
const key = Buffer.alloc(32, 7);
const database = await startEmbeddedDatabase({ folder: '/tmp/tune/db' });
await prepare(database.ownerUrl, key);
const orm = await openOrm(database.ownerUrl);
await appoint({ orm } as never, oneOfEach);
await orm.close();
await fill(database.ownerUrl);
writeFileSync(
  '/tmp/tune/env',
  `export OWNER_URL='${database.ownerUrl}' APP_URL='${appUrlOf(database.ownerUrl, key)}' SHEGONG_KEY=${key.toString('hex')}\n`,
);
console.log('ready');
setInterval(() => {}, 1e6);
