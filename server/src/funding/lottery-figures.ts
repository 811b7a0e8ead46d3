import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { LotteryFigures } from './lottery-report.rules.ts';

/** A year's lottery money of a division, as the ledger has it now. */
export async function lotteryFigures(
  em: EntityManager,
  divisionId: string,
  year: number,
): Promise<LotteryFigures> {
  const [row] = (await em.execute('select lottery_figures(?, ?) as figures', [divisionId, year])) as [
    { figures: LotteryFigures },
  ];
  return row.figures;
}

export async function lotteryDueOn(em: EntityManager, year: number): Promise<Day | null> {
  const [row] = (await em.execute('select lottery_due_on(?)::text as day', [year])) as [{ day: Day | null }];
  return row.day;
}
