import type { Chapter } from './chapters.ts';
import { allocate, appropriate } from './funding/acts.ts';
import { Book } from './funding/book.ts';
import { closeYear } from './funding/closing.ts';
import { commit, promisesOf } from './funding/commitments.ts';
import { disburse } from './funding/disbursements.ts';
import { Payees } from './funding/payees.ts';
import { saveGrants } from './funding/programmes.ts';
import { reverse, type Year } from './funding/reversals.ts';
import { plannedSources, saveFunds, type Fund } from './funding/sources.ts';
import type { Claim } from './payables/claim.ts';
import { claimsOf } from './payables/claims.ts';
import { promisedTo } from './payables/promising.ts';
import { saveClaims } from './payables/saving.ts';

const YEARS = plannedSources[0]!.granted.length;

/** Whom money goes to: those who claimed it, and others. */
interface Recipients {
  claims: Claim[];
  payees: Payees;
}

async function playYear(
  book: Book,
  { claims, payees }: Recipients,
  [year, age]: [number, number],
  funds: Fund[],
): Promise<Year> {
  const appropriated = await appropriate(book, funds, age);
  const allocated = await allocate(book, await saveGrants(book, year, funds));
  const claimed = promisedTo(claims, allocated);
  const promised = allocated.flatMap((a) => promisesOf(book, a, payees, claimed));
  const committed = await commit(book, [...promised, ...claimed]);
  const paid = await disburse(book, committed);
  const done = { funds, appropriated, allocated, committed, paid };
  await reverse(book, done);
  return done;
}

/** Two years that are over and the one that runs: where the money came from, and what became of it (三(二)). */
export const fundingChapter: Chapter = async (em, context, city) => {
  const [book, claims] = [new Book(em, context), await claimsOf(em, context)];
  const recipients = { claims, payees: new Payees(city) };
  const current = Number(context.today.slice(0, 4));
  const funds: Fund[][] = [];
  for (let year = current; year > current - YEARS; year--)
    funds.unshift(await saveFunds(book, year, funds[0] ?? null));
  const years: Year[] = [];
  for (const [age, ofYear] of funds.entries()) {
    const year = await playYear(book, recipients, [current - YEARS + 1 + age, age], ofYear);
    if (funds[age + 1]) closeYear(book, year, funds[age + 1]!);
    years.push(year);
  }
  await saveClaims(book, claims, years);
  await book.close();
};
