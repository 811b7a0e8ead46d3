import { parseArgs } from 'node:util';
import { startDatabase } from '../runtime/database.ts';
import { masterKey } from '../runtime/secrets.ts';
import { loadDemonstration } from './demonstration/demonstration.ts';
import { appUrlOf, prepare } from './prepare.ts';
import { tellingFaults } from './telling-faults.ts';

/** `npm run demo -- --scale 10`: fills an empty installation with a demonstration city ten times the usual size. */
const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const scale = Number(values.scale);
if (!Number.isInteger(scale) || scale < 1) {
  console.error('--scale 须为正整数 must be a whole number of at least 1');
  process.exit(1);
}
const key = masterKey();
const database = await tellingFaults(startDatabase);
await tellingFaults(() => prepare(database.ownerUrl, key));
const loaded = await loadDemonstration({
  databaseUrl: appUrlOf(database.ownerUrl, key),
  scale,
  say: console.log,
});
console.log(
  loaded ? '演示数据已载入 loaded' : '已有账号，未作改动 there are accounts already; nothing was changed',
);
await database.stop();
