import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence, type Values } from '../kernel/change/behaviour.ts';
import type { Lock } from '../kernel/change/locking.ts';
import { accountLocks, type Holder } from './accounts.ts';
import { Allocation } from './allocation.entity.ts';
import { Appropriation } from './appropriation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import type { AccountStage, FundKind, TransferReason } from './kinds.ts';
import { books, opens, type NewAccount } from './posting.ts';
import { lotteryForWelfareOnly, subsidyFromLocalBudget } from './purpose.rules.ts';
import {
  accountAt,
  allocationFacts,
  appropriationFacts,
  commitmentFacts,
  disbursementFacts,
  keyOf,
  type StageFacts,
} from './stage-facts.ts';
import {
  inFiscalYear,
  notBooked,
  programmeInArea,
  programmeOfYear,
  sourceStillOpen,
  withinStage,
} from './stage.rules.ts';

/** Books an act that takes its amount from a stage to the next; the accounts below are opened with it. */
function moves(
  reason: TransferReason,
  [from, to]: [AccountStage, AccountStage],
  accounts: (change: Change, facts: StageFacts) => Pick<NewAccount, 'stage' | 'id'>[] = () => [],
  own: (change: Change, facts: StageFacts) => Partial<NewAccount> = () => ({}),
) {
  return (change: Change, facts: StageFacts): Consequence[] => {
    const drawn = accountAt(facts.accounts, from);
    if (change.kind !== 'CREATE' || !drawn) return [];
    const { sourceId, fundKind } = drawn;
    const common = { fundKind, sourceId, divisionId: drawn.divisionId, ...own(change, facts) };
    const opened = accounts(change, facts).map((account) => ({ ...common, ...account }));
    const toId = opened.find((a) => a.stage === to)?.id ?? accountAt(facts.accounts, to)?.id;
    return [
      ...opened.map(opens),
      books({
        key: keyOf(change),
        reason,
        fromId: drawn.id,
        toId: toId!,
        fundKind: fundKind as FundKind,
        amount: Number(change.after!.amount),
        businessDate: String(change.after!.businessDate),
        divisionId: common.divisionId,
      }),
    ];
  };
}

/** The accounts that acts draw on. */
const locks =
  (holder: (values: Values) => Holder) =>
  (_em: EntityManager, changes: Change[]): Lock[] =>
    accountLocks(changes.filter((c) => c.kind === 'CREATE').map((c) => holder(c.after!)));
const ofSource = locks(({ sourceId }) => ({ source: String(sourceId) }));

const purpose = [lotteryForWelfareOnly, subsidyFromLocalBudget];

govern<StageFacts>(Appropriation, {
  factsOfAll: appropriationFacts,
  locks: ofSource,
  rules: [sourceStillOpen, inFiscalYear, notBooked],
  consequences: moves('APPROPRIATE', ['ORIGIN', 'APPROPRIATED']),
});

govern<StageFacts>(Allocation, {
  factsOfAll: allocationFacts,
  locks: ofSource,
  rules: [
    withinStage('sourceId', '资金来源的待分配'),
    sourceStillOpen,
    inFiscalYear,
    notBooked,
    programmeInArea,
    programmeOfYear,
    ...purpose,
  ],
  consequences: moves(
    'ALLOCATE',
    ['APPROPRIATED', 'ALLOCATED'],
    (_change, { fresh }) => [{ stage: 'ALLOCATED', id: fresh[0]! }],
    ({ id }, { programme }) => ({ allocationId: id, divisionId: String(programme?.divisionId) }),
  ),
});

govern<StageFacts>(Commitment, {
  factsOfAll: commitmentFacts,
  locks: locks(({ allocationId }) => ({ allocation: String(allocationId) })),
  rules: [
    withinStage('allocationId', '资金分配的待承诺'),
    sourceStillOpen,
    inFiscalYear,
    notBooked,
    ...purpose,
  ],
  consequences: moves(
    'COMMIT',
    ['ALLOCATED', 'COMMITTED'],
    (_change, { fresh }) => [
      { stage: 'COMMITTED', id: fresh[0]! },
      { stage: 'DISBURSED', id: fresh[1]! },
    ],
    ({ id, after }) => ({ allocationId: String(after!.allocationId), commitmentId: id }),
  ),
});

govern<StageFacts>(Disbursement, {
  factsOfAll: disbursementFacts,
  locks: locks(({ commitmentId }) => ({ commitment: String(commitmentId) })),
  rules: [withinStage('commitmentId', '资金承诺的待拨付'), notBooked],
  consequences: moves('DISBURSE', ['COMMITTED', 'DISBURSED']),
});
