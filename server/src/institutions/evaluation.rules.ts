import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addYears, type Day } from '../kernel/values/day.ts';

/** A grade holds for so many years from its award, as the parameter says. */
export function deriveValidUntil({ after, changed }: Change, { parameter }: RuleContext): Values {
  if (!changed.has('awardedOn') || typeof after?.awardedOn !== 'string') return {};
  return { validUntil: addYears(after.awardedOn, Number(parameter('institution.grade.years'))) };
}

export function yearHasBegun(
  { after, changed }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  if (!changed.has('year') || typeof after?.year !== 'number' || after.year <= Number(today.slice(0, 4)))
    return [];
  return [
    {
      field: 'year',
      code: 'IN_FUTURE',
      message: `「年度」不能晚于今年（${today.slice(0, 4)}），请核对后重新填写。`,
    },
  ];
}

/** The first day of the year that a change enters as inspected: of its last year an institution may be inspected, too. */
export const firstDayInspected = ({ after, changed }: Change): Day | null =>
  changed.has('year') && typeof after?.year === 'number' ? `${after.year}-01-01` : null;
