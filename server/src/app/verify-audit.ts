import { verifySql } from '../audit/objects.ts';
import { verifying } from './verifying.ts';

/** `npm run audit:verify`: recomputes the whole log and says what does not fit. */
await verifying(async (owner) => {
  const { rows } = await owner.query<{ shard: number; seq: number; problem: string }>(verifySql);
  const { rows: counted } = await owner.query<{ n: string }>('select count(*) as n from audit_entry');
  for (const row of rows) console.error(`shard ${row.shard} entry ${row.seq}: ${row.problem}`);
  console.log(`${counted[0]!.n} 条日志，${rows.length} 处不符 entries checked, ${rows.length} broken`);
  return rows.length;
});
