import { Allocation } from '../../../funding/allocation.entity.ts';
import { Appropriation } from '../../../funding/appropriation.entity.ts';
import type { Values } from '../../../kernel/change/behaviour.ts';
import type { Saved } from '../saving.ts';
import type { Book } from './book.ts';
import type { Grant } from './programmes.ts';
import type { Fund } from './sources.ts';

/** An act with the account that its money went to. */
export interface Done {
  act: Saved;
  account: Saved;
}
export interface Allocated extends Done {
  grant: Grant;
}

/** What is not yet due has not happened. */
export const happened = <T extends { values: Values }>({ today }: Book, planned: T[]): T[] =>
  planned.filter(({ values }) => String(values.businessDate) <= today);

const document = (year: unknown, serial: number): string => `演示财社〔${String(year)}〕${serial}号`;

export async function appropriate(book: Book, funds: Fund[], age: number): Promise<Done[]> {
  const planned = funds.map(({ planned: { granted }, source }, i) => ({
    values: {
      ...{ sourceId: source.id, amount: granted[age]! * 100 },
      businessDate: `${String(source.fiscalYear)}-01-${String(12 + i).padStart(2, '0')}`,
      documentNumber: document(source.fiscalYear, 1 + i),
    },
    fund: funds[i]!,
  }));
  const due = happened(book, planned);
  const acts = await book.keep(
    Appropriation,
    due.map(({ values }) => values),
  );
  return acts.map((act, i) => {
    const { origin, waiting } = due[i]!.fund;
    book.book(Appropriation, act, 'APPROPRIATE', [origin, waiting]);
    return { act, account: waiting };
  });
}

export async function allocate(book: Book, grants: Grant[]): Promise<Allocated[]> {
  const planned = grants.map((grant, i) => ({
    values: {
      ...{ sourceId: grant.fund.source.id, programmeId: grant.programme.id, amount: grant.amount },
      businessDate: `${String(grant.programme.fiscalYear)}-02-${String(8 + (i % 20)).padStart(2, '0')}`,
      documentNumber: document(grant.programme.fiscalYear, 101 + i),
    },
    grant,
  }));
  const due = happened(book, planned);
  const acts = await book.keep(
    Allocation,
    due.map(({ values }) => values),
  );
  const accounts = await book.open(
    acts.map(({ id }, i) => {
      const { fund, programme } = due[i]!.grant;
      const { kind: fundKind, id: sourceId } = fund.source;
      return { stage: 'ALLOCATED', fundKind, sourceId, allocationId: id, divisionId: programme.divisionId };
    }),
  );
  return acts.map((act, i) => {
    const { grant } = due[i]!;
    book.book(Allocation, act, 'ALLOCATE', [grant.fund.waiting, accounts[i]!]);
    return { act, account: accounts[i]!, grant };
  });
}
