/** One thing that must hold of the whole ledger; `sql` lists what does not fit, with a text `problem`. */
export interface LedgerCheck {
  name: string;
  sql: string;
}

const acts: Record<string, string> = {
  appropriation: '预算安排',
  allocation: '分配',
  commitment: '承诺',
  disbursement: '拨付',
  fund_reversal: '冲回',
};
const keyOf = (table: string): string => table.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const moved = `select a.id, a.stage, a.credited, a.debited,
  coalesce((select sum(t.amount) from ledger_transfer t where t.to_id = a.id), 0) as came,
  coalesce((select sum(t.amount) from ledger_transfer t where t.from_id = a.id), 0) as went
  from ledger_account a`;

/** Balances of every account after each of its entries, in the order of booking. */
const running = `select account, stage, sum(amount) over (partition by account order by entry_number) as balance, entry_number
  from (select t.to_id as account, t.amount, t.entry_number from ledger_transfer t
        union all select t.from_id, -t.amount, t.entry_number from ledger_transfer t) m
  join ledger_account a on a.id = m.account`;

const checks: LedgerCheck[] = [
  {
    name: '账户的转入、转出与逐笔重算一致',
    sql: `select format('账户 %s：记为 %s / %s，重算为 %s / %s', id, credited, debited, came, went) as problem
          from (${moved}) m where credited <> came or debited <> went`,
  },
  {
    name: '借贷相等',
    sql: `select format('全部账户余额合计 %s 分', sum(credited - debited)) as problem from ledger_account having sum(credited - debited) <> 0`,
  },
  {
    name: '任何时点各环节不超过上一环节',
    sql: `select format('账户 %s 在第 %s 号账目后余额 %s', account, entry_number, balance) as problem
          from (${running}) r where stage <> 'ORIGIN' and balance < 0`,
  },
  {
    name: '各性质资金互不混用',
    sql: `select format('第 %s 号账目', t.entry_number) as problem from ledger_transfer t
          join ledger_account f on f.id = t.from_id join ledger_account o on o.id = t.to_id
          where f.fund_kind <> o.fund_kind or f.fund_kind <> t.fund_kind`,
  },
  ...Object.entries(acts).map(([table, label]) => ({
    name: `每项${label}恰有一笔等额账目`,
    sql: `select format('${label} %s', x.id) as problem from ${table} x
          left join ledger_transfer t on t.key = '${keyOf(table)}/' || x.id
          where t.id is null or t.amount <> x.amount`,
  })),
];

/** What a higher context must find in the ledger, too. */
export const offerLedgerCheck = (check: LedgerCheck): void => void checks.push(check);
export const ledgerChecks = (): readonly LedgerCheck[] => checks;

/** Number of entries, and what stands at each stage, by kind of fund. */
export const ledgerFigures = `select fund_kind as "fundKind", stage, sum(credited - debited)::text as balance, count(*)::int as accounts
  from ledger_account group by 1, 2 order by 1, 2`;
