import type { EntityManager } from '@mikro-orm/postgresql';
import { Allocation } from '../../server/src/funding/allocation.entity.ts';
import { Appropriation } from '../../server/src/funding/appropriation.entity.ts';
import { Commitment } from '../../server/src/funding/commitment.entity.ts';
import { Disbursement } from '../../server/src/funding/disbursement.entity.ts';
import { FundReversal } from '../../server/src/funding/fund-reversal.entity.ts';
import { FundingProgramme } from '../../server/src/funding/funding-programme.entity.ts';
import { FundingSource } from '../../server/src/funding/funding-source.entity.ts';
import { LedgerAccount } from '../../server/src/funding/ledger-account.entity.ts';
import { LedgerTransfer } from '../../server/src/funding/ledger-transfer.entity.ts';
import { keep } from './rows.ts';

/** The money of one place. */
export interface Funds {
  sourceId: string;
  programmeId: string;
  appropriationId: string;
  allocationId: string;
  commitmentId: string;
}

/** Who is paid. */
export interface Payees {
  institutionId: string;
  practitionerId: string;
}

type Values = Record<string, unknown>;

const fundKind = 'BUDGET';
const on = { businessDate: '2024-03-01' };
export const source = (divisionId: string, name: string): Values => ({
  ...{ name, kind: fundKind, level: 'COUNTY', fiscalYear: 2024, divisionId },
});
export const programme = (divisionId: string, name: string): Values => ({
  ...{ name, purpose: 'TRAINING', fiscalYear: 2024, divisionId },
});
export const appropriation = (sourceId?: string): Values => ({
  ...{ sourceId, amount: 1000_00, documentNumber: '财指1号', ...on },
});
export const allocation = (sourceId?: string, programmeId?: string): Values => ({
  ...{ sourceId, programmeId, amount: 50_00, ...on },
});
export const commitment = (allocationId: string | undefined, payee: Values): Values => ({
  ...{ subject: '培训费', allocationId, amount: 15_00, ...payee, ...on },
});
export const toInstitution = (institutionId: string): Values => ({ payeeKind: 'INSTITUTION', institutionId });
export const disbursement = (commitmentId?: string): Values => ({ commitmentId, amount: 5_00, ...on });
export const reversal = (divisionId: string, appropriationId?: string): Values => ({
  ...{ stage: 'APPROPRIATION', appropriationId, divisionId, amount: 1_00, reason: '有误', ...on },
});

let serial = 0;

/** Where money waits. */
interface Account {
  id: string;
  of: { sourceId: string; allocationId?: string; commitmentId?: string; divisionId: string };
}

/** A source and the account where its money waits. */
interface Source {
  sourceId: string;
  appropriationId: string;
  account: Account;
}

const open = async (em: EntityManager, stage: string, of: Account['of']): Promise<Account> => ({
  id: await keep(em, LedgerAccount, { stage, fundKind, ...of }),
  of,
});

/** Each act and the reason that it is booked for, under its own name. */
const reasons = {
  appropriation: 'APPROPRIATE',
  allocation: 'ALLOCATE',
  commitment: 'COMMIT',
  disbursement: 'DISBURSE',
  fundReversal: 'REVERSE',
};

/** Books an act; the amount belongs where it goes. */
async function book(
  em: EntityManager,
  [act, actId]: [act: keyof typeof reasons, id: string],
  [from, to]: [Account, Account],
  amount: number,
): Promise<Account> {
  const named = { key: `${act}/${actId}`, reason: reasons[act], fundKind, divisionId: to.of.divisionId };
  await keep(em, LedgerTransfer, { ...named, fromId: from.id, toId: to.id, amount, ...on });
  return to;
}

/** A source whose money has come in, but for some that was taken back. */
export async function keepSource(em: EntityManager, divisionId: string): Promise<Source> {
  const sourceId = await keep(em, FundingSource, source(divisionId, `来源${++serial}`));
  const appropriationId = await keep(em, Appropriation, appropriation(sourceId));
  const reversalId = await keep(em, FundReversal, reversal(divisionId, appropriationId));
  const of = { sourceId, divisionId };
  const [origin, waiting] = [await open(em, 'ORIGIN', of), await open(em, 'APPROPRIATED', of)];
  await book(em, ['appropriation', appropriationId], [origin, waiting], 1000_00);
  await book(em, ['fundReversal', reversalId], [waiting, origin], 1_00);
  return { sourceId, appropriationId, account: waiting };
}

async function keepAllocation(
  em: EntityManager,
  { sourceId, account }: Source,
  programmeId: string,
  divisionId: string,
): Promise<Account> {
  const allocationId = await keep(em, Allocation, allocation(sourceId, programmeId));
  const allocated = await open(em, 'ALLOCATED', { sourceId, allocationId, divisionId });
  return book(em, ['allocation', allocationId], [account, allocated], 50_00);
}

async function keepCommitment(em: EntityManager, allocated: Account, payee: Values): Promise<string> {
  const commitmentId = await keep(em, Commitment, commitment(allocated.of.allocationId, payee));
  const disbursementId = await keep(em, Disbursement, disbursement(commitmentId));
  const of = { ...allocated.of, commitmentId };
  const committed = await open(em, 'COMMITTED', of);
  await book(em, ['commitment', commitmentId], [allocated, committed], 15_00);
  const disbursed = await open(em, 'DISBURSED', of);
  await book(em, ['disbursement', disbursementId], [committed, disbursed], 5_00);
  return commitmentId;
}

/** A place's own money, and what the city gives it: its programme is the place's, whosever the source is. */
export async function keepFunds(
  em: EntityManager,
  divisionId: string,
  city: Source,
  { institutionId, practitionerId }: Payees,
): Promise<Funds> {
  const { account, ...own } = await keepSource(em, divisionId);
  const programmeId = await keep(em, FundingProgramme, programme(divisionId, `项目${++serial}`));
  const mine = await keepAllocation(em, { account, ...own }, programmeId, divisionId);
  const given = await keepAllocation(em, city, programmeId, divisionId);
  const commitmentId = await keepCommitment(em, mine, toInstitution(institutionId));
  await keepCommitment(em, given, { payeeKind: 'PERSON', practitionerId });
  await keepCommitment(em, given, { payeeKind: 'ROLL' });
  return { ...own, programmeId, allocationId: mine.of.allocationId!, commitmentId };
}
