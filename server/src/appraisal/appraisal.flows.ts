import { coordinator, offerFlow } from '../approvals/default-flows.ts';

offerFlow({
  key: 'appraisal-indicators',
  name: '考核指标与周期：市级审核',
  definition: {
    resources: ['appraisalIndicatorSets', 'appraisalIndicators', 'appraisalPeriods'],
    rank: 10,
    steps: [coordinator({ name: '市级审核', level: 'CITY' })],
  },
});

/** A rating is the rater's own word: nobody approves it. What both come to is approved when it is concluded. */
offerFlow({
  key: 'appraisal-rating',
  name: '考核评分：由评分单位自行提交',
  definition: {
    resources: ['appraisalRatings', 'appraisalScores'],
    when: { fact: 'makerRole', in: ['INSTITUTION_CLERK'] },
    rank: 10,
    steps: [],
  },
});

/** An appeal is received, not approved: while it waited, its time would run out. */
offerFlow({
  key: 'appraisal-appeal',
  name: '考核申诉：提出即受理',
  definition: {
    resources: ['appraisalAppeals'],
    when: { fact: 'action', in: ['create', 'withdraw'] },
    rank: 10,
    steps: [],
  },
});
