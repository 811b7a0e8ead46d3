import pg from 'pg';
import { AccountStages, FundKinds, type AccountStage, type FundKind } from '../funding/kinds.ts';
import { ledgerChecks, ledgerFigures } from '../funding/verification.ts';
import { yuan } from '../kernel/values/money.ts';
import { startDatabase } from '../runtime/database.ts';
import './catalogue.ts';

/** `npm run ledger:verify`: recomputes every balance and says in figures what stands and what does not fit; exits 1 if anything. */
const database = await startDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const { rows: entries } = await owner.query<{ n: number }>('select count(*)::int as n from ledger_transfer');
console.log(`${entries[0]!.n} 笔账目 entries`);
const { rows: figures } = await owner.query<{
  fundKind: FundKind;
  stage: AccountStage;
  balance: string;
  accounts: number;
}>(ledgerFigures);
for (const { fundKind, stage, balance, accounts } of figures)
  console.log(
    `  ${FundKinds.labels[fundKind]} ${AccountStages.labels[stage]}：${yuan(Number(balance))}（${accounts} 个账户）`,
  );
let faults = 0;
for (const { name, sql } of ledgerChecks()) {
  const { rows } = await owner.query<{ problem: string }>(sql);
  faults += rows.length;
  console.log(
    `${rows.length === 0 ? '✓' : '✗'} ${name}${rows.length === 0 ? '' : `：${rows.length} 处不符`}`,
  );
  for (const { problem } of rows.slice(0, 20)) console.error(`    ${problem}`);
}
console.log(faults === 0 ? '账目全部相符 the ledger is whole' : `${faults} 处不符 ${faults} problems`);
await owner.end();
await database.stop();
process.exit(faults > 0 ? 1 : 0);
