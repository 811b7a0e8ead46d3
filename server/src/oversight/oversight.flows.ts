import { coordinator, offerFlow } from '../approvals/default-flows.ts';

/** A county's card is signed by the city, not by whoever drew it up (三(一)). */
offerFlow({
  key: 'scorecard-signing',
  name: '考核表签发：市级组织部门审核',
  definition: {
    resources: ['scorecards'],
    when: { fact: 'action', in: ['sign'] },
    rank: 20,
    steps: [coordinator({ name: '市级签发', level: 'CITY', bulk: false })],
  },
});
/** The city's own targets and the counties' shares in them are the city's to decide (一). */
offerFlow({
  key: 'targets',
  name: '发展目标：市级组织部门审核',
  definition: {
    resources: ['developmentTargets'],
    rank: 10,
    steps: [coordinator({ name: '市级审核', level: 'CITY' })],
  },
});
