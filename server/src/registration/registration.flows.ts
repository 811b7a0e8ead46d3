import { coordinator, offerFlow, registrar } from '../approvals/default-flows.ts';
import type { FlowStep } from '../approvals/flow.rules.ts';
import { offerFact } from '../approvals/offered-facts.ts';
import { schemesOf } from './registration-scheme.behaviour.ts';
import { registeringLevel } from './registration-scheme.rules.ts';

const OFFICE_MATTERS = ['registrationApplications', 'registrations', 'disciplinaryCases', 'sanctions'];

/** Where the people concerned are registered; in the city if their areas differ. */
offerFact({
  name: 'registersAt',
  resources: OFFICE_MATTERS,
  find: async (em, operations, today) => {
    const schemes = await schemesOf(em);
    const levels = operations.map(({ carried }) => registeringLevel(schemes, carried.division ?? '', today));
    return levels.includes('CITY') ? 'CITY' : 'COUNTY';
  },
});

/** A step of the office that registers the area's people. */
const office = (more: Partial<FlowStep>): FlowStep[] => [
  registrar({ ...more, when: { not: { fact: 'registersAt', in: ['CITY'] } } }),
  registrar({ ...more, level: 'CITY', when: { fact: 'registersAt', in: ['CITY'] } }),
];

offerFlow({
  key: 'registration-application',
  name: '证书登记：登记机关三十个工作日内审核',
  definition: {
    resources: ['registrationApplications'],
    rank: 20,
    steps: office({ name: '登记机关审核', deadline: 'registration.review.days' }),
  },
});
offerFlow({
  key: 'registering-office',
  name: '登记、注销与处理：登记机关复核',
  definition: {
    resources: ['registrations', 'disciplinaryCases', 'sanctions'],
    rank: 20,
    steps: office({ name: '登记机关复核', bulk: false }),
  },
});
offerFlow({
  key: 'complaint',
  name: '投诉：组织部门或登记机关复核',
  definition: {
    resources: ['complaints'],
    rank: 20,
    steps: [coordinator({ name: '投诉复核', duties: ['COORDINATOR', 'REGISTRAR'], bulk: false })],
  },
});
offerFlow({
  key: 'professional-record',
  name: '学时、督导与考试：民政部门审核',
  definition: {
    resources: ['educationCredits', 'supervisionSessions', 'examAttempts', 'examPasses'],
    rank: 10,
    steps: [
      registrar({ when: { not: { fact: 'makerRole', in: ['REGISTRAR'] } } }),
      coordinator({ when: { fact: 'makerRole', in: ['REGISTRAR'] } }),
    ],
  },
});
offerFlow({
  key: 'registration-rules',
  name: '登记方案与注销事由：市级审核',
  definition: {
    resources: ['registrationSchemes', 'cancellationGrounds'],
    rank: 10,
    steps: [coordinator({ name: '市级审核', level: 'CITY' })],
  },
});
