import { coordinator, offerFlow } from '../approvals/default-flows.ts';

/** Nobody decides whether an objection is received: it is, at once (二(四)2). */
offerFlow({
  key: 'objection-receipt',
  name: '公示异议：即时收到',
  definition: {
    resources: ['noticeObjections'],
    when: { fact: 'action', in: ['create'] },
    rank: 30,
    steps: [],
  },
});
/** What goes out to the public is looked at before, one by one. */
offerFlow({
  key: 'publication',
  name: '公示与案例发布：组织部门审核',
  definition: {
    resources: ['publicNotices', 'typicalCases'],
    when: { fact: 'action', in: ['publish', 'withdraw'] },
    rank: 20,
    steps: [coordinator({ name: '发布审核', bulk: false, deadline: 2 })],
  },
});
