import type { Saved } from '../saving.ts';
import type { Book } from './book.ts';
import type { Year } from './reversals.ts';
import type { Fund } from './sources.ts';

/** Year's end: what is not committed lapses, or goes into the same source of the next year. */
export function closeYear(book: Book, { funds, allocated }: Year, next: Fund[]): void {
  funds.forEach((fund, i) => {
    const given = allocated.filter(({ grant }) => grant.fund === fund).map(({ account }) => account);
    for (const account of [fund.waiting, ...given]) closeAccount(book, fund, account, next[i]!);
  });
}

function closeAccount(book: Book, { source, lapsed }: Fund, account: Saved, next: Fund): void {
  const amount = book.left(account);
  if (amount === 0) return;
  const lapses = source.kind === 'BUDGET';
  book.move(
    `close/${account.id}/${book.given(account)}`,
    lapses ? 'LAPSE' : 'CARRY_OVER',
    [account, lapses ? lapsed : next.waiting],
    { amount, businessDate: String(source.closedOn) },
  );
}
