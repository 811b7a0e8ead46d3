import type { Change, Violation } from '../kernel/change/behaviour.ts';

/** A plan ends no earlier than it begins. */
export function yearsInOrder({ after, changed }: Change): Violation[] {
  const [first, last] = [after?.firstYear, after?.lastYear];
  if (!(changed.has('firstYear') || changed.has('lastYear'))) return [];
  if (typeof first !== 'number' || typeof last !== 'number' || first <= last) return [];
  const message = `「终止年度」${last} 早于「起始年度」${first}，请核对两个年度。`;
  return [{ field: 'lastYear', code: 'YEARS_OUT_OF_ORDER', message, clause: '二(一)1' }];
}
