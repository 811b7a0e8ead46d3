import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { Allocation } from './allocation.entity.ts';
import { Appropriation } from './appropriation.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import { FundReversal } from './fund-reversal.entity.ts';
import { FundingProgramme } from './funding-programme.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import { LotteryReport } from './lottery-report.entity.ts';

/** Finance keeps the books; civil affairs, which has the lottery fund, proposes beside it. */
const keepers = { FINANCE_OFFICER: 'division', REGISTRAR: 'division' };
const readers = { ...keepers, COORDINATOR: 'division', ANALYST: 'division', SECTOR_OFFICER: 'division' };
const payees = { INSTITUTION_CLERK: 'institution', PRACTITIONER: 'person' };

permit(FundingSource, { read: readers, create: keepers, update: keepers, close: keepers });
permit(FundingProgramme, { read: readers, create: keepers, update: keepers, delete: keepers });
for (const act of [Appropriation, Allocation]) permit(act, { read: readers, create: keepers });

/** Whoever is paid sees what they are promised and what they got. */
for (const act of [Commitment, Disbursement])
  permit(act, { read: { ...readers, ...payees }, create: keepers });

permit(FundReversal, { read: readers, create: keepers });
for (const book of [LedgerAccount, LedgerTransfer]) permit(book, { read: readers });

/** People say where to pay them, or whoever keeps their record does. */
const accountKeepers = { REGISTRAR: 'division', SECTOR_OFFICER: 'division sector', ...payees };
permit(BankAccount, {
  read: { ...accountKeepers, FINANCE_OFFICER: 'division', COORDINATOR: 'division' },
  ...permitEach(['create', 'update'], accountKeepers),
});

/** The lottery fund is civil affairs' to answer for. */
permit(LotteryReport, {
  read: readers,
  ...permitEach(['create', 'update', 'publish', 'withdraw'], { REGISTRAR: 'division' }),
});
