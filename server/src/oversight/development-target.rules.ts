import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { Indicators, SHARES, type Indicator } from './kinds.ts';

const WHOLE = 100;

/** A share cannot be more than the whole. */
export function shareWithinWhole({ after, changed }: Change): Violation[] {
  const { indicator, value } = after ?? {};
  if (!(changed.has('value') || changed.has('indicator')) || typeof value !== 'number') return [];
  if (!SHARES.includes(indicator as Indicator) || value <= WHOLE) return [];
  const message = `「目标值」${value} 超过 100：${Indicators.labels[indicator as Indicator]}按百分数填写，最大为 100。`;
  return [{ field: 'value', code: 'SHARE_ABOVE_WHOLE', message, clause: '二(二)1' }];
}

interface Goal {
  year: number;
}

/** Of one indicator's goals the one that holds on a day: that of the next year that has any, else the last one. */
export function goalInForce<G extends Goal>(goals: readonly G[], on: string): G | undefined {
  const year = Number(on.slice(0, 4));
  const inOrder = goals.toSorted((a, b) => a.year - b.year);
  return inOrder.find((g) => g.year >= year) ?? inOrder.at(-1);
}
