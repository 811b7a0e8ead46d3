import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';

export interface CreditFacts {
  /** Whether the person's degree was counted before. */
  degreeCounted: boolean;
}

/** A degree counts a fixed number of class hours, whatever was typed. */
export function deriveMinutes({ after }: Change, { parameter }: RuleContext): Values {
  if (after?.kind !== 'DEGREE') return {};
  return {
    minutes:
      (parameter('education.hours.degree') as number) * (parameter('training.class-hour.minutes') as number),
  };
}

export function minutesGiven({ after }: Change): Violation[] {
  if (!after || typeof after.minutes === 'number') return [];
  const message = '请填写「分钟数」；只有学历学位教育按规定折算。';
  return [{ field: 'minutes', code: 'REQUIRED', message, clause: 'N 继续教育办法' }];
}

/** A degree counts once in a life. */
export function degreeOnce({ after, changed }: Change, { degreeCounted }: CreditFacts): Violation[] {
  if (after?.kind !== 'DEGREE' || !changed.has('kind') || !degreeCounted) return [];
  const message = '此人的学历学位教育已折算过一次，不能再次折算；如有误，请修改原有的一条。';
  return [{ field: 'kind', code: 'DEGREE_COUNTED', message, clause: 'N 继续教育办法' }];
}
