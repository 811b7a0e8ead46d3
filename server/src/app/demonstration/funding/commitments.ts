import { Commitment } from '../../../funding/commitment.entity.ts';
import type { FundPurpose } from '../../../funding/kinds.ts';
import type { Saved } from '../saving.ts';
import { happened, type Allocated, type Done } from './acts.ts';
import type { Book } from './book.ts';
import type { Payees } from './payees.ts';
import { rounded, type Grant } from './programmes.ts';
import { schedules, type Promised } from './schedules.ts';

export interface Committed extends Done {
  allocated: Allocated;
  promised: Promised;
  disbursed: Saved;
}

/** Named after its programme, so that a list of them tells them apart. */
function subjectOf({ fund, programme }: Grant, subject: string): string {
  const stem = String(programme.name).replace('（演示）', '');
  const share = fund.source.divisionId === programme.divisionId ? '' : '（市级资金）';
  return `${String(programme.fiscalYear)} 年${stem}${share}：${subject}（演示）`;
}

const promisesOf = (book: Book, allocated: Allocated, payees: Payees) => {
  const { purpose, divisionId, fiscalYear } = allocated.grant.programme;
  // This year's subsidies are paid month by month, by their own runs.
  if (purpose === 'SUBSIDY' && String(fiscalYear) === book.today.slice(0, 4)) return [];
  return (schedules[purpose as FundPurpose] ?? []).map((promised) => ({
    values: {
      subject: subjectOf(allocated.grant, promised.subject),
      allocationId: allocated.act.id,
      ...payees.next(promised.payeeKind, String(divisionId)),
      amount: rounded(Number(allocated.act.amount) * promised.share),
      businessDate: `${String(fiscalYear)}-${promised.on}`,
    },
    ...{ allocated, promised },
  }));
};

export async function commit(book: Book, allocations: Allocated[], payees: Payees): Promise<Committed[]> {
  const due = happened(
    book,
    allocations.flatMap((allocated) => promisesOf(book, allocated, payees)),
  );
  const acts = await book.keep(
    Commitment,
    due.map(({ values }) => values),
  );
  const opened = (stage: string) =>
    book.open(
      acts.map(({ id, allocationId }, i) => {
        const { fundKind, sourceId, divisionId } = due[i]!.allocated.account;
        return { stage, fundKind, sourceId, allocationId, commitmentId: id, divisionId };
      }),
    );
  const [accounts, disbursed] = [await opened('COMMITTED'), await opened('DISBURSED')];
  return acts.map((act, i) => {
    const { allocated, promised } = due[i]!;
    book.book(Commitment, act, 'COMMIT', [allocated.account, accounts[i]!]);
    return { act, account: accounts[i]!, disbursed: disbursed[i]!, allocated, promised };
  });
}
