import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import type { Account } from './accounts.ts';
import { FundKinds, type FundKind } from './kinds.ts';

const clause = '三(二)';

export interface ClosingFacts {
  next: Values | null;
  /** What is not committed, account by account. */
  accounts: Account[];
}

export const remaining = (accounts: Account[]): Account[] =>
  accounts.filter((a) => ['APPROPRIATED', 'ALLOCATED'].includes(a.stage) && a.balance > 0);

/** Which kinds of money lapse at year's end is a parameter; the others carry over. */
export const lapses = (kind: unknown, { parameter }: RuleContext): boolean =>
  (parameter('funding.lapsing.kinds') as unknown[]).includes(kind);

export function atYearsEnd({ after }: Change): Violation[] {
  const end = `${String(after?.fiscalYear)}-12-31`;
  if (String(after?.closedOn) >= end) return [];
  const message = `「结转日期」不能早于年度最后一天（${end}），请待年终再办理。`;
  return [{ field: 'closedOn', code: 'BEFORE_YEARS_END', message, clause }];
}

export function carriesIntoNextYear(
  change: Change,
  { next, accounts }: ClosingFacts,
  context: RuleContext,
): Violation[] {
  const { after } = change;
  const left = remaining(accounts).reduce((sum, a) => sum + a.balance, 0);
  if (lapses(after?.kind, context) || left === 0) return [];
  const kind = FundKinds.labels[after?.kind as FundKind];
  const fits =
    next?.kind === after?.kind &&
    next?.divisionId === after?.divisionId &&
    Number(next?.fiscalYear) > Number(after?.fiscalYear) &&
    next?.state === 'OPEN';
  if (fits) return [];
  const message = `${kind}结余 ${yuan(left)} 须结转下年：「结转至」请选择本区划下一年度执行中的${kind}来源；尚未登记的请先登记。`;
  return [{ field: 'carriesIntoId', code: 'CARRIES_INTO', message, clause }];
}
