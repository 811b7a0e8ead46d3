import { admitFirst } from '../access/first-accounts.ts';
import { dayOf } from '../kernel/values/day.ts';
import { startDatabase } from '../runtime/database.ts';
import { masterKey } from '../runtime/secrets.ts';
import { openOrm } from './orm.ts';
import { appUrlOf, prepare } from './prepare.ts';
import { tellingFaults } from './telling-faults.ts';

/** `npm run accounts:first`: the three administrators of an installation that nobody can enter yet. */
const key = masterKey();
const database = await tellingFaults(startDatabase);
await tellingFaults(() => prepare(database.ownerUrl, key));
const orm = await openOrm(appUrlOf(database.ownerUrl, key));
const admitted = await admitFirst(orm, dayOf(new Date()));
await orm.close();
await database.stop();
for (const { username, password, label } of admitted ?? [])
  console.log(`${username.padEnd(16)}${password.padEnd(24)}${label}`);
console.log(
  admitted
    ? '密码仅显示这一次，首次登录后须修改 shown this once; to be changed at the first sign-in'
    : '已有账号，未作改动 there are accounts already; nothing was changed',
);
process.exit(admitted ? 0 : 1);
