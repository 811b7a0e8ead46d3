import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { workingDays } from '../vocabulary/lookup.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { ExamAttempt } from './exam-attempt.entity.ts';
import { ExamPass } from './exam-pass.entity.ts';
import * as rules from './exam.rules.ts';

govern(ExamAttempt, { rules: [notInFuture('resultOn'), rules.resultInTime, rules.passHasDay] });

govern<rules.PassFacts>(ExamPass, {
  derive: rules.deriveProof,
  facts: async (em, { after }) => ({
    attempts: await em.find(
      ExamAttempt,
      { practitioner: after?.practitionerId as string },
      { disableIdentityMap: true },
    ),
    calendar: await workingDays(em),
  }),
  rules: [notInFuture('passedOn', 'reviewedOn', 'issuedOn'), rules.passEarned],
  actions: {
    review: [rules.seniorOnly, rules.proofHolds],
    decline: [rules.seniorOnly],
    resubmit: [rules.seniorOnly, rules.proofHolds],
    publicize: [rules.seniorOnly, rules.noticeLongEnough],
    certify: [rules.reviewedAndAnnounced],
  },
  consequences: (change) =>
    change.action === 'certify'
      ? [{ entity: Certificate, kind: 'CREATE', values: rules.certificateOf(change) }]
      : [],
});
