import { coordinator, offerFlow, registrar } from '../approvals/default-flows.ts';

/** Civil affairs looks into applications and tenancies; the organization department where civil affairs itself asks. */
offerFlow({
  key: 'incubation',
  name: '孵化入驻：民政部门审核',
  definition: {
    resources: ['incubationBases', 'baseServices', 'tenancies', 'tenancySupports', 'tenancyAssessments'],
    rank: 10,
    steps: [
      registrar({ when: { not: { fact: 'makerRole', in: ['REGISTRAR'] } } }),
      coordinator({ when: { fact: 'makerRole', in: ['REGISTRAR'] } }),
    ],
  },
});
