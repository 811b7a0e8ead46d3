import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { BudgetLevels, FundKinds, FundPurposes, type FundKind, type FundPurpose } from './kinds.ts';

export interface PurposeFacts {
  source: Values | null;
  programme: Values | null;
}

const named = (purpose: FundPurpose): string => FundPurposes.labels[purpose];

/** Lottery money is for social welfare: never for staff, running costs, rewards to individuals or the 60/120/180. */
export function lotteryForWelfareOnly(
  _change: Change,
  { source, programme }: PurposeFacts,
  { parameter }: RuleContext,
): Violation[] {
  const purpose = programme?.purpose as FundPurpose | undefined;
  if (source?.kind !== 'LOTTERY' || !purpose) return [];
  if (!(parameter('funding.lottery.not-for') as string[]).includes(purpose)) return [];
  const message = `福利彩票公益金不得用于${named(purpose)}，请改用其他性质的资金来源。`;
  return [{ field: 'sourceId', code: 'LOTTERY_NOT_FOR', message, clause: 'N 彩票公益金管理办法' }];
}

/** The subsidy is paid by local public finance, and by nothing else. */
export function subsidyFromLocalBudget(
  _change: Change,
  { source, programme }: PurposeFacts,
  { parameter }: RuleContext,
): Violation[] {
  if (!source || programme?.purpose !== 'SUBSIDY') return [];
  const levels = parameter('funding.subsidy.levels') as string[];
  if (source.kind === 'BUDGET' && levels.includes(String(source.level))) return [];
  const local = levels.map((l) => BudgetLevels.labels[l as keyof typeof BudgetLevels.labels]).join('、');
  const is = FundKinds.labels[source.kind as FundKind];
  const message = `专业人才补贴由地方财政（${local}）负担，所选资金来源为${is}，请改选。`;
  return [{ field: 'sourceId', code: 'SUBSIDY_NOT_LOCAL', message, clause: '二(四)1' }];
}
