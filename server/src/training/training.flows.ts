import { coordinator, offerFlow } from '../approvals/default-flows.ts';

/** A seat is claimed when it is asked for: waiting for a decision would hold it for nobody. */
offerFlow({
  key: 'training-enrolment',
  name: '培训报名：提交即生效',
  definition: { resources: ['trainingEnrolments'], rank: 15, steps: [] },
});
/** Nobody decides whether somebody may promise. */
offerFlow({
  key: 'ethics-acknowledgement',
  name: '守则确认：提交即生效',
  definition: { resources: ['ethicsAcknowledgements'], rank: 15, steps: [] },
});
offerFlow({
  key: 'ethics-code',
  name: '职业守则：市级审核',
  definition: {
    resources: ['ethicsCodes'],
    rank: 15,
    steps: [coordinator({ name: '市级审核', level: 'CITY', bulk: false })],
  },
});
