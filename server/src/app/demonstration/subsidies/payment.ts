import type { EntityManager } from '@mikro-orm/postgresql';
import { Commitment } from '../../../funding/commitment.entity.ts';
import { Disbursement } from '../../../funding/disbursement.entity.ts';
import { addDays, addMonths } from '../../../kernel/values/day.ts';
import type { Book } from '../funding/book.ts';
import type { Saved } from '../saving.ts';

/** The county's own money for the subsidy of a year, with the account that holds what is not yet committed. */
async function moneyFor(
  em: EntityManager,
  county: string,
  year: string,
): Promise<(Saved & { left: number }) | null> {
  const [found] = (await em.execute(
    `select a.id::text, a.fund_kind as "fundKind", a.source_id::text as "sourceId", a.allocation_id::text as "allocationId",
       a.division_id as "divisionId", (a.credited - a.debited)::int as left
     from ledger_account a join allocation l on l.id = a.allocation_id join funding_programme p on p.id = l.programme_id
     where a.stage = 'ALLOCATED' and p.purpose = 'SUBSIDY' and p.division_id = ? and p.fiscal_year = ? order by 6 desc limit 1`,
    [county, year],
  )) as (Saved & { left: number })[];
  return found ?? null;
}

/** Commits and pays a run out of the county's money, where there is enough of it. */
export async function payRun(em: EntityManager, book: Book, run: Saved, county: string): Promise<void> {
  const [{ payable }] = (await em.execute('select payable::int from subsidy_run_figures(?)', [run.id])) as [
    { payable: number },
  ];
  const paidIn = addMonths(String(run.month), 1);
  const account = await moneyFor(em, String(run.divisionId), paidIn.slice(0, 4));
  if (!account || payable === 0 || account.left - book.given(account) < payable) return;
  const [committedOn, disbursedOn] = [addDays(paidIn, 2), addDays(paidIn, 4)];
  if (disbursedOn > book.today) return;
  const { allocationId, fundKind, sourceId, divisionId } = account;
  const common = { payeeKind: 'ROLL', amount: payable, businessDate: committedOn };
  const subject = `${county} ${String(run.month).slice(0, 7)} 专业人才补贴`;
  const [commitment] = await book.keep(Commitment, [{ ...common, subject, allocationId }]);
  const opened = { fundKind, sourceId, allocationId, commitmentId: commitment!.id, divisionId };
  const [committed, disbursed] = await book.open(
    ['COMMITTED', 'DISBURSED'].map((stage) => ({ stage, ...opened })),
  );
  const voucher = { amount: payable, businessDate: disbursedOn, voucherNumber: `DEMO-补-${run.id}` };
  const [payment] = await book.keep(Disbursement, [{ commitmentId: commitment!.id, ...voucher }]);
  book.book(Commitment, commitment!, 'COMMIT', [account, committed!]);
  book.book(Disbursement, payment!, 'DISBURSE', [committed!, disbursed!]);
  await em.execute(
    `update subsidy_run set state = 'DISBURSED', allocation_id = ?, commitment_id = ?, committed_on = ?, disbursed_on = ?, voucher_number = ? where id = ?`,
    [allocationId as string, commitment!.id, committedOn, disbursedOn, voucher.voucherNumber, run.id],
  );
}
