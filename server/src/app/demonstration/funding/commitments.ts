import { Commitment } from '../../../funding/commitment.entity.ts';
import type { FundPurpose } from '../../../funding/kinds.ts';
import type { Values } from '../../../kernel/change/behaviour.ts';
import type { Claim } from '../payables/claim.ts';
import type { Saved } from '../saving.ts';
import { happened, type Allocated, type Done } from './acts.ts';
import type { Book } from './book.ts';
import type { Payees } from './payees.ts';
import { rounded, type Grant } from './programmes.ts';
import { schedules, type Promised } from './schedules.ts';

/** A commitment that is going to be made. */
export interface Planned {
  values: Values;
  allocated: Allocated;
  paid: Promised['paid'];
  /** What it pays; null where no more is known of that than its subject. */
  claim: Claim | null;
}

export interface Committed extends Done, Omit<Planned, 'values'> {
  disbursed: Saved;
}

/** Named after its programme, so that a list of them tells them apart. */
function subjectOf({ fund, programme }: Grant, subject: string): string {
  const stem = String(programme.name).replace('（演示）', '');
  const share = fund.source.divisionId === programme.divisionId ? '' : '（市级资金）';
  return `${String(programme.fiscalYear)} 年${stem}${share}：${subject}（演示）`;
}

/** What the schedule says, of what claims leave of an allocation. */
export function promisesOf(book: Book, allocated: Allocated, payees: Payees, claimed: Planned[]): Planned[] {
  const { purpose, divisionId, fiscalYear } = allocated.grant.programme;
  // This year's subsidies are paid month by month, by their own runs.
  if (purpose === 'SUBSIDY' && String(fiscalYear) === book.today.slice(0, 4)) return [];
  const own = claimed.filter((planned) => planned.allocated === allocated);
  const left = own.reduce((sum, { values }) => sum - Number(values.amount), Number(allocated.act.amount));
  return (schedules[purpose as FundPurpose] ?? []).map(({ subject, payeeKind, share, on, paid }) => ({
    values: {
      subject: subjectOf(allocated.grant, subject),
      allocationId: allocated.act.id,
      ...payees.next(payeeKind, String(divisionId)),
      amount: rounded(left * share),
      businessDate: `${String(fiscalYear)}-${on}`,
    },
    ...{ allocated, paid, claim: null },
  }));
}

export async function commit(book: Book, planned: Planned[]): Promise<Committed[]> {
  const due = happened(book, planned);
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
    const { values: _, ...made } = due[i]!;
    book.book(Commitment, act, 'COMMIT', [made.allocated.account, accounts[i]!]);
    return { ...made, act, account: accounts[i]!, disbursed: disbursed[i]! };
  });
}
