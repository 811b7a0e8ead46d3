import { coordinator, offerFlow } from '../approvals/default-flows.ts';
import { offerFact } from '../approvals/offered-facts.ts';

/** Whether a run that was approved is to be undone: that takes as much as approving it did. */
offerFact({
  name: 'undoesApproved',
  resources: ['subsidyRuns'],
  find: async (_em, operations) =>
    operations.some(({ action, before }) => action === 'cancel' && before?.state === 'APPROVED'),
});

/** What is computed, and what is doubted while it is reviewed, is settled when the run is approved. */
offerFlow({
  key: 'subsidy-review',
  name: '补贴批次生成与名册复核：即时生效',
  definition: { resources: ['subsidyLines'], rank: 20, steps: [] },
});
offerFlow({
  key: 'subsidy-run',
  name: '补贴批次生成、复核中作废：即时生效',
  definition: {
    resources: ['subsidyRuns'],
    when: {
      all: [
        { fact: 'action', in: ['create', 'cancel'] },
        { fact: 'undoesApproved', in: [false] },
      ],
    },
    rank: 20,
    steps: [],
  },
});
offerFlow({
  key: 'subsidy-approval',
  name: '补贴批次审定、审定后作废：组织部门审核',
  definition: {
    resources: ['subsidyRuns'],
    when: {
      any: [
        { fact: 'action', in: ['approve'] },
        { fact: 'undoesApproved', in: [true] },
      ],
    },
    rank: 20,
    steps: [coordinator({ bulk: false })],
  },
});
offerFlow({
  key: 'subsidy-payment',
  name: '补贴列支与发放：财政、组织部门两方审核',
  definition: {
    resources: ['subsidyRuns'],
    when: { fact: 'action', in: ['commit', 'disburse'] },
    rank: 20,
    steps: [
      coordinator({
        name: '财政部门审核',
        duties: ['FINANCE_OFFICER'],
        when: { not: { fact: 'makerRole', in: ['FINANCE_OFFICER'] } },
      }),
      coordinator({ bulk: false }),
    ],
  },
});
