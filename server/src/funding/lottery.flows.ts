import { coordinator, offerFlow } from '../approvals/default-flows.ts';

/** What goes out to the public is looked at before, one by one; then it is out at once. */
offerFlow({
  key: 'lottery-publication',
  name: '福利彩票公益金使用公告：组织部门审核后即时公布',
  definition: {
    resources: ['lotteryReports'],
    when: { fact: 'action', in: ['publish', 'withdraw'] },
    rank: 20,
    steps: [coordinator({ name: '公布审核', bulk: false, deadline: 2 })],
  },
});
