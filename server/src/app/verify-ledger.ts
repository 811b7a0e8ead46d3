import type pg from 'pg';
import { AccountStages, FundKinds, type AccountStage, type FundKind } from '../funding/kinds.ts';
import { ledgerChecks, ledgerFigures, type LedgerCheck } from '../funding/verification.ts';
import { yuan } from '../kernel/values/money.ts';
import './catalogue.ts';
import { verifying } from './verifying.ts';

interface Figure {
  fundKind: FundKind;
  stage: AccountStage;
  balance: string;
  accounts: number;
}

async function sayFigures(owner: pg.Client): Promise<void> {
  const { rows: entries } = await owner.query<{ n: number }>(
    'select count(*)::int as n from ledger_transfer',
  );
  console.log(`${entries[0]!.n} 笔账目 entries`);
  const { rows } = await owner.query<Figure>(ledgerFigures);
  for (const { fundKind, stage, balance, accounts } of rows)
    console.log(
      `  ${FundKinds.labels[fundKind]} ${AccountStages.labels[stage]}：${yuan(Number(balance))}（${accounts} 个账户）`,
    );
}

async function faultsOf(owner: pg.Client, { name, sql }: LedgerCheck): Promise<number> {
  const { rows } = await owner.query<{ problem: string }>(sql);
  console.log(rows.length === 0 ? `✓ ${name}` : `✗ ${name}：${rows.length} 处不符`);
  for (const { problem } of rows.slice(0, 20)) console.error(`    ${problem}`);
  return rows.length;
}

/** `npm run ledger:verify`: recomputes every balance and says in figures what stands and what does not fit. */
await verifying(async (owner) => {
  await sayFigures(owner);
  let faults = 0;
  for (const check of ledgerChecks()) faults += await faultsOf(owner, check);
  console.log(faults === 0 ? '账目全部相符 the ledger is whole' : `${faults} 处不符 ${faults} problems`);
  return faults;
});
