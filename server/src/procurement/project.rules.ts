import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { PurchaseCategories } from './kinds.ts';
import { mayBuy, type Party } from './supplier.rules.ts';

export interface ProjectFacts {
  buyer: Party | null;
}

type Category = keyof typeof PurchaseCategories.values;

export const buyerMayBuy = ({ changed }: Change, { buyer }: ProjectFacts): Violation[] =>
  buyer && changed.has('buyerId') ? mayBuy(buyer, 'buyerId') : [];

/** Own staffing, labour dispatch, public-welfare jobs, financing, goods and works are not services to be bought. */
export function purchasable(
  { after, changed }: Change,
  _facts: unknown,
  { parameter }: RuleContext,
): Violation[] {
  const category = after?.category as Category | undefined;
  const barred = parameter('procurement.not-purchasable') as Category[];
  if (!category || !changed.has('category') || !barred.includes(category)) return [];
  const message = `“${PurchaseCategories.labels[category]}”不属于政府购买服务的范围，请改选「购买内容」，或按其他规定办理。`;
  return [{ field: 'category', code: 'NOT_PURCHASABLE', message, clause: 'N 政府购买服务办法 10' }];
}

export function budgetIsThere({ after, action }: Change): Violation[] {
  if (action !== 'approveBudget' || Number(after?.budgetAmount) > 0) return [];
  const message = '「预算金额」须大于零，请按批复填写。';
  return [{ field: 'budgetAmount', code: 'NO_BUDGET', message, clause: '二(二)3' }];
}

/** What calls, contracts and bids are measured against does not change once the call is out. */
export function settledOnceCalled({ kind, before, changed }: Change): Violation[] {
  const settled = ['category', 'method', 'minimumGrade', 'content'].find((f) => changed.has(f));
  if (kind !== 'UPDATE' || !settled || ['PLANNED', 'BUDGETED'].includes(String(before?.state))) return [];
  const message = '公告已发布，购买内容、方式与条件不能再改；确需变更的，请先流标或取消，再另行公告。';
  return [{ field: settled, code: 'CALLED_ALREADY', message, clause: '二(二)3' }];
}
