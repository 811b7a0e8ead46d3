import type { Values } from '../../../kernel/change/behaviour.ts';
import { FundingSource } from '../../../funding/funding-source.entity.ts';
import type { FundKind } from '../../../funding/kinds.ts';
import { CITY, counties } from '../places.ts';
import type { Saved } from '../saving.ts';
import type { Book } from './book.ts';

/** Money of an area by year, in yuan: the year before last, last year, this year. */
export interface PlannedSource {
  name: string;
  kind: FundKind;
  level: string | null;
  divisionId: string;
  granted: readonly [number, number, number];
}

const ofCity = (name: string, kind: FundKind, ...granted: PlannedSource['granted']): PlannedSource => {
  const isPublic = kind === 'BUDGET' || kind === 'LOTTERY';
  return { name: `${name}（演示）`, kind, level: isPublic ? 'CITY' : null, divisionId: CITY, granted };
};

/** The larger counties have more. */
const countyBudget = (place: number): number => Math.max(480_000, 900_000 - 60_000 * place);

const ofCounty = ({ name, code }: (typeof counties)[number], place: number): PlannedSource => {
  const budget = countyBudget(place);
  const granted = [budget, budget * 1.04, budget * 1.08].map(Math.round) as [number, number, number];
  const title = `${name}财政社会工作人才专项（演示）`;
  return { name: title, kind: 'BUDGET', level: 'COUNTY', divisionId: code, granted };
};

const [first] = counties;
const lotteryOfCounty: PlannedSource = {
  ...{
    name: `${first.name}福利彩票公益金（演示）`,
    kind: 'LOTTERY',
    level: 'COUNTY',
    divisionId: first.code,
  },
  granted: [120_000, 180_000, 260_000],
};

export const plannedSources: readonly PlannedSource[] = [
  ofCity('市级财政社会工作人才专项', 'BUDGET', 5_200_000, 5_600_000, 6_000_000),
  ofCity('市级福利彩票公益金', 'LOTTERY', 1_200_000, 1_800_000, 2_600_000),
  ofCity('演示社会工作基金会资助', 'FOUNDATION', 500_000, 500_000, 600_000),
  ofCity('演示企业捐赠', 'DONATION', 200_000, 240_000, 300_000),
  ...counties.map(ofCounty),
  lotteryOfCounty,
];

/** A source with the accounts that money comes from, waits in, and lapses to. */
export interface Fund {
  planned: PlannedSource;
  source: Saved;
  origin: Saved;
  waiting: Saved;
  lapsed: Saved;
}

/** A year's sources; those of a year that is over are closed, and what does not lapse goes into the next year's. */
export async function saveFunds(book: Book, year: number, next: Fund[] | null): Promise<Fund[]> {
  const planned = plannedSources.map(({ granted: _, ...values }, i) => ({
    ...{ ...values, fiscalYear: year },
    ...(next ? closedInto(year, values.kind, next[i]!) : { state: 'OPEN' }),
  }));
  const sources = await book.keep(FundingSource, planned);
  const [origins, waiting, lapsed] = await Promise.all(
    ['ORIGIN', 'APPROPRIATED', 'LAPSED'].map((stage) =>
      book.open(
        sources.map(({ id, kind, divisionId }) => ({ stage, fundKind: kind, sourceId: id, divisionId })),
      ),
    ),
  );
  return sources.map((source, i) => ({
    ...{ planned: plannedSources[i]!, source },
    ...{ origin: origins![i]!, waiting: waiting![i]!, lapsed: lapsed![i]! },
  }));
}

const closedInto = (year: number, kind: FundKind, next: Fund): Values => ({
  ...{ state: 'CLOSED', closedOn: `${year}-12-31` },
  carriesIntoId: kind === 'BUDGET' ? null : next.source.id,
});
