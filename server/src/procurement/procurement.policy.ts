import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { payableVerbs } from '../funding/payers.ts';
import { Bid } from './bid.entity.ts';
import { BidScore } from './bid-score.entity.ts';
import { ContractEvaluation } from './contract-evaluation.entity.ts';
import { ContractMilestone } from './contract-milestone.entity.ts';
import { MilestonePayment } from './milestone-payment.entity.ts';
import { PanelLink } from './panel-link.entity.ts';
import { PanelMember } from './panel-member.entity.ts';
import { PurchaseCall } from './purchase-call.entity.ts';
import { PurchaseContract } from './purchase-contract.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';
import { ScoringItem } from './scoring-item.entity.ts';

/** The buyer's office: whoever keeps the division, or the sector within it. */
const buyers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const readers = { ...buyers, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const supplier = { INSTITUTION_CLERK: 'institution' };
const kept = { create: buyers, update: buyers, delete: buyers };

permit(PurchaseProject, {
  read: { ...readers, ...supplier },
  ...kept,
  approveBudget: { FINANCE_OFFICER: 'division' },
  cancel: buyers,
});

/** A call is there for everybody who might bid. */
const published = { ...readers, INSTITUTION_CLERK: '' };
permit(PurchaseCall, {
  read: published,
  ...kept,
  ...permitEach(['publish', 'open', 'award', 'fail'], buyers),
});
permit(ScoringItem, { read: published, ...kept });
for (const record of [PanelMember, PanelLink]) permit(record, { read: readers, ...kept });

/** Nobody but the bidder before the opening; from then on the buyer's office, and still no rival. */
const opened = {
  COORDINATOR: 'division disclosure',
  REGISTRAR: 'division disclosure',
  SECTOR_OFFICER: 'division sector disclosure',
};
const openedToReaders = { ...opened, FINANCE_OFFICER: 'division disclosure', ANALYST: 'division disclosure' };
permit(Bid, {
  read: { ...openedToReaders, ...supplier },
  create: supplier,
  update: supplier,
  withdraw: supplier,
  disqualify: opened,
});
permit(BidScore, { read: openedToReaders, create: opened, update: opened, delete: opened });

permit(PurchaseContract, {
  read: { ...readers, ...supplier },
  create: buyers,
  update: buyers,
  ...permitEach(['sign', 'conclude', 'terminate'], buyers),
});
permit(ContractMilestone, {
  read: { ...readers, ...supplier },
  ...kept,
  deliver: { ...buyers, ...supplier },
  accept: buyers,
  refuse: buyers,
});
permit(ContractEvaluation, { read: { ...readers, ...supplier }, ...kept });
/** A supplier claims; what is taken off is the buyer's to say. */
permit(MilestonePayment, {
  ...payableVerbs({ ...readers, ...supplier }, { ...buyers, ...supplier }),
  update: buyers,
});
