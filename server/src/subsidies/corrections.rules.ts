import type { Month } from './month.rules.ts';

export interface MonthAmount {
  month: Month;
  /** In fen. */
  amount: number;
}

/**
 * What is still to be paid, or taken back, of the months of one person in one county: what is owed by the facts as they
 * are known now less all lines that stand, corrections among them. A month that is left out of `entitled` is owed
 * nothing, so every month that has lines is to be computed anew.
 */
export function correctionsOf(
  issued: readonly MonthAmount[],
  entitled: readonly MonthAmount[],
): MonthAmount[] {
  const open = new Map<Month, number>();
  const add = (month: Month, amount: number): unknown => open.set(month, (open.get(month) ?? 0) + amount);
  for (const { month, amount } of entitled) add(month, amount);
  for (const { month, amount } of issued) add(month, -amount);
  return [...open]
    .filter(([, amount]) => amount !== 0)
    .map(([month, amount]) => ({ month, amount }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
