import { coordinator, offerFlow } from '../approvals/default-flows.ts';

const fromOutside = { fact: 'makerRole', in: ['INSTITUTION_CLERK'] };

/** What an institution publishes is looked through first; what an office publishes stands at once. */
offerFlow({
  key: 'mobility-vacancy',
  name: '招聘信息与展位：单位发布的由组织部门审核',
  definition: {
    resources: ['vacancies', 'fairBooths'],
    rank: 10,
    steps: [coordinator({ deadline: 3, when: fromOutside })],
  },
});

/** Seekers and the yes or no of either side are theirs: nobody approves them. */
offerFlow({
  key: 'mobility-choice',
  name: '求职登记、推荐与双向选择：即时生效',
  definition: {
    resources: ['seekers', 'jobOffers', 'referrals', 'guidanceCases', 'guidanceWindows', 'jobFairs'],
    rank: 10,
    steps: [],
  },
});
