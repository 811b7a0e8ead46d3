import pg from 'pg';
import { verifySql } from '../audit/objects.ts';
import { startDatabase } from '../runtime/database.ts';

/** `npm run audit:verify`: recomputes the whole log and says what does not fit; exits 1 if anything. */
const database = await startDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const { rows } = await owner.query<{ shard: number; seq: number; problem: string }>(verifySql);
const { rows: counted } = await owner.query<{ n: string }>('select count(*) as n from audit_entry');
for (const row of rows) console.error(`shard ${row.shard} entry ${row.seq}: ${row.problem}`);
console.log(`${counted[0]!.n} 条日志，${rows.length} 处不符 entries checked, ${rows.length} broken`);
await owner.end();
await database.stop();
process.exit(rows.length > 0 ? 1 : 0);
