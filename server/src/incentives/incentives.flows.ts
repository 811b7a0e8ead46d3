import { coordinator, offerFlow } from '../approvals/default-flows.ts';

offerFlow({
  key: 'rank-ladder',
  name: '职级与晋升条件：市级审核',
  definition: {
    resources: ['ranks', 'rankConditions'],
    rank: 10,
    steps: [coordinator({ name: '市级审核', level: 'CITY' })],
  },
});

offerFlow({
  key: 'rank-promotion',
  name: '职级晋升：县、市两级审核',
  definition: {
    resources: ['rankPromotions'],
    when: { fact: 'action', in: ['promote'] },
    rank: 10,
    steps: [coordinator(), coordinator({ name: '市级审核', level: 'CITY' })],
  },
});

/** An objection is received, not approved: while it waited, the notice would run out. */
offerFlow({
  key: 'reward-objection',
  name: '公示异议：登记即中止公示',
  definition: {
    resources: ['rewardObjections'],
    when: { fact: 'action', in: ['create'] },
    rank: 10,
    steps: [],
  },
});

/** What is public, given or taken away for good is not decided in bulk. */
offerFlow({
  key: 'reward-decision',
  name: '表彰授予与撤销：逐项审核',
  definition: {
    resources: ['rewardNominations'],
    when: { fact: 'action', in: ['confer', 'revoke'] },
    rank: 10,
    steps: [coordinator({ name: '组织部门审定', bulk: false })],
  },
});
