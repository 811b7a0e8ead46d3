import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addDays, type Day } from '../kernel/values/day.ts';

const clause = '二(四)3';

/** Something offered on the market until a day, the last one included. */
export interface Standing {
  state: string;
  validUntil: Day | null;
}

export const standsOn = ({ state, validUntil }: Standing, live: string, day: Day): boolean =>
  state === live && validUntil !== null && day <= validUntil;

/** Without a last day of its own, an entry stands for as long as the parameter says. */
export const deriveValidity =
  (begin: string, parameterKey: string) =>
  ({ kind, after }: Change, { parameter }: RuleContext): Values => {
    const from = after?.[begin];
    if (kind !== 'CREATE' || typeof from !== 'string' || after?.validUntil) return {};
    return { validUntil: addDays(from, Number(parameter(parameterKey))) };
  };

/** Nothing stands longer than the parameter says, counted from its entry or, when prolonged, from today. */
export const validityWithinLimit =
  (begin: string, parameterKey: string) =>
  ({ after, changed, action }: Change, _facts: unknown, { parameter, today }: RuleContext): Violation[] => {
    const [from, until] = [action === 'prolong' ? today : after?.[begin], after?.validUntil];
    if (!changed.has('validUntil') || typeof from !== 'string' || typeof until !== 'string') return [];
    const days = Number(parameter(parameterKey));
    const last = addDays(from, days);
    if (until < from)
      return [
        {
          field: 'validUntil',
          code: 'ENDS_BEFORE_START',
          message: `「有效期至」不能早于 ${from}，请改正日期。`,
          clause,
        },
      ];
    if (until <= last) return [];
    const message = `「有效期至」不能晚于 ${last}（自 ${from} 起 ${days} 天），请改正日期；到期前可再延期。`;
    return [{ field: 'validUntil', code: 'VALID_TOO_LONG', message, clause }];
  };
