import type { RuleContext, Values } from '../kernel/change/behaviour.ts';
import { addWorkingDays, type WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import type { Sides } from './appraisal.rules.ts';
import { combinedTotal, gradeOf } from './grading.rules.ts';

const thresholdsBy = ({ parameter }: RuleContext): readonly number[] =>
  parameter('appraisal.grades') as readonly number[];

const gradingBasis = (context: RuleContext): string => `等次线 ${thresholdsBy(context).join('/')}（二(三)2）`;

/** What both ratings come to on the day of conclusion, by the parameters of that day. */
export function resultOfRatings(
  appraisalId: string,
  sides: Sides,
  calendar: WorkingCalendar,
  context: RuleContext,
): Values {
  const share = Number(context.parameter('appraisal.share.employer'));
  const [employerTotal, servedTotal] = [sides.EMPLOYER.total, sides.SERVED.total];
  const total = combinedTotal(employerTotal, servedTotal, share);
  return {
    appraisalId,
    source: 'RATING',
    employerTotal,
    servedTotal,
    total,
    grade: gradeOf(total, thresholdsBy(context)),
    decidedOn: context.today,
    appealUntil: addWorkingDays(context.today, Number(context.parameter('appraisal.appeal.days')), calendar),
    basis: `用人单位占 ${share}%、服务对象单位占 ${100 - share}%；${gradingBasis(context)}`,
  };
}

/** What an appeal made of it; this is final. */
export const resultOfAppeal = (appraisalId: string, total: number, context: RuleContext): Values => ({
  appraisalId,
  source: 'APPEAL',
  total,
  grade: gradeOf(total, thresholdsBy(context)),
  decidedOn: context.today,
  basis: `经申诉变更；${gradingBasis(context)}`,
});
