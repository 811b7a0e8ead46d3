import type { Funds } from './question.ts';
import { originsIn } from './origins.ts';
import { purposesIn, sumOf, type Spent } from './sums.ts';

export interface Totals extends Spent {
  appropriated: number;
  /** Given to the area's programmes by sources that are not the area's. */
  fromAbove: number;
  /** Per cent of what there is that has been paid; undefined where there is nothing. */
  executed: number | undefined;
  /** Per cent of what is appropriated that is lottery money, this year and the year before. */
  lottery: number | undefined;
  lotteryBefore: number | undefined;
}

export const percent = (part: number, whole: number): number | undefined =>
  whole > 0 ? (part * 100) / whole : undefined;

export const percentText = (value: number | undefined): string =>
  value === undefined ? '—' : `${value.toFixed(1)}%`;

type Granted = readonly { kind: string; appropriated: number }[];

const lotteryShare = (sources: Granted): number | undefined =>
  percent(
    sumOf(
      sources.filter(({ kind }) => kind === 'LOTTERY'),
      (s) => s.appropriated,
    ),
    sumOf(sources, (s) => s.appropriated),
  );

export function totalsOf(funds: Funds): Totals {
  const [origins, purposes] = [originsIn(funds), purposesIn(funds)];
  const appropriated = sumOf(funds.fundingSources.nodes, (s) => s.appropriated);
  const fromAbove = sumOf(
    origins.filter((o) => o.fromAbove),
    (o) => o.allocated,
  );
  const disbursed = sumOf(purposes, (p) => p.disbursed);
  return {
    ...{ appropriated, fromAbove, disbursed },
    allocated: sumOf(purposes, (p) => p.allocated),
    committed: sumOf(purposes, (p) => p.committed),
    executed: percent(disbursed, appropriated + fromAbove),
    lottery: lotteryShare(funds.fundingSources.nodes),
    lotteryBefore: lotteryShare(funds.before.nodes),
  };
}
