import { Disbursement } from '../../../funding/disbursement.entity.ts';
import { addDays } from '../../../kernel/values/day.ts';
import { happened, type Done } from './acts.ts';
import type { Book } from './book.ts';
import type { Committed } from './commitments.ts';
import { rounded } from './programmes.ts';

/** The whole to fen. */
const part = (amount: number, share: number): number => (share === 1 ? amount : rounded(amount * share));

export async function disburse(book: Book, commitments: Committed[]): Promise<Done[]> {
  const planned = commitments.flatMap((commitment) =>
    commitment.paid.map(([share, days]) => ({
      values: {
        commitmentId: commitment.act.id,
        amount: part(Number(commitment.act.amount), share),
        businessDate: addDays(String(commitment.act.businessDate), days),
        voucherNumber: `DEMO-付-${commitment.act.id}-${days}`,
      },
      commitment,
    })),
  );
  const due = happened(book, planned);
  const acts = await book.keep(
    Disbursement,
    due.map(({ values }) => values),
  );
  return acts.map((act, i) => {
    const { account, disbursed } = due[i]!.commitment;
    book.book(Disbursement, act, 'DISBURSE', [account, disbursed]);
    return { act, account: disbursed };
  });
}
