import { coordinator, offerFlow } from '../approvals/default-flows.ts';

/** A bid that waited for somebody's approval would be late, and known. */
offerFlow({
  key: 'procurement-bid',
  name: '投标与评分：即时生效',
  definition: { resources: ['bids', 'bidScores'], rank: 10, steps: [] },
});

offerFlow({
  key: 'procurement',
  name: '购买服务：组织部门审核',
  definition: {
    resources: [
      'purchaseProjects',
      'purchaseCalls',
      'scoringItems',
      'panelMembers',
      'panelLinks',
      'purchaseContracts',
      'contractMilestones',
      'contractEvaluations',
    ],
    rank: 10,
    steps: [coordinator({ bulk: false })],
  },
});
