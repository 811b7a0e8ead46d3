import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { EducationCredit } from './education-credit.entity.ts';
import { degreeOnce, deriveMinutes, minutesGiven, type CreditFacts } from './education-credit.rules.ts';

govern<CreditFacts>(EducationCredit, {
  derive: deriveMinutes,
  facts: async (em, { id, after, siblings, resource }) => {
    const practitioner = after?.practitionerId as string;
    const twice = siblings.some(
      (s) => s.resource === resource && s.after?.kind === 'DEGREE' && s.after.practitionerId === practitioner,
    );
    const where = { practitioner, kind: 'DEGREE', id: { $ne: id } };
    return {
      degreeCounted: twice || (after !== null && (await em.count(EducationCredit, where as never)) > 0),
    };
  },
  rules: [notInFuture('day'), minutesGiven, degreeOnce],
});
