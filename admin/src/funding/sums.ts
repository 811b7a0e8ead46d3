import { enumLabel } from '../console/enum-options.ts';
import { groupBy } from '../console/group-by.ts';
import type { Funds } from './question.ts';

export interface Spent {
  allocated: number;
  committed: number;
  disbursed: number;
}

export interface Purpose extends Spent {
  purpose: string;
  label: string;
}

export const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** What it is for, most first. */
export function purposesIn({ fundingProgrammes }: Funds): Purpose[] {
  return [...groupBy(fundingProgrammes.nodes, (p) => p.purpose)]
    .map(([purpose, rows]) => ({
      ...{ purpose, label: enumLabel('FundPurpose', purpose) },
      allocated: sumOf(rows, (p) => p.allocated),
      committed: sumOf(rows, (p) => p.committed),
      disbursed: sumOf(rows, (p) => p.disbursed),
    }))
    .toSorted((a, b) => b.allocated - a.allocated);
}
