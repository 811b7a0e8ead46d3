import { coordinator, offerFlow, registrar } from '../approvals/default-flows.ts';

offerFlow({
  key: 'pilot',
  name: '试点：组织部门审核，市级批准',
  definition: {
    resources: ['pilots'],
    rank: 15,
    steps: [
      coordinator({ when: { not: { fact: 'makerRole', in: ['COORDINATOR'] } } }),
      coordinator({ name: '市级批准', level: 'CITY', bulk: false }),
    ],
  },
});
offerFlow({
  key: 'service-standard',
  name: '服务标准：市级审核',
  definition: {
    resources: ['serviceStandards', 'standardVersions'],
    rank: 15,
    steps: [coordinator({ name: '市级审核', level: 'CITY', bulk: false })],
  },
});
/** Civil affairs keeps volunteers' records (N 志愿服务条例). */
offerFlow({
  key: 'volunteer',
  name: '志愿者与服务记录：民政部门审核',
  definition: {
    resources: ['volunteers', 'volunteerPairings', 'jointActivities', 'volunteerServices'],
    rank: 15,
    steps: [
      registrar({ when: { not: { fact: 'makerRole', in: ['REGISTRAR'] } } }),
      coordinator({ when: { fact: 'makerRole', in: ['REGISTRAR'] } }),
    ],
  },
});
