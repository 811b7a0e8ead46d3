import { t } from '../app/locale/locale.ts';
import { enumLabel } from '../console/enum-options.ts';
import { groupBy } from '../console/group-by.ts';
import type { Funds } from './question.ts';
import { sumOf, type Spent } from './sums.ts';

type Source = Funds['fundingSources']['nodes'][number];
type Allocation = Funds['allocations']['nodes'][number];

/** Money of one kind and level; that which comes from above belongs to no source of the area. */
export interface Origin extends Spent {
  key: string;
  label: string;
  kind: string;
  level: string | null;
  fromAbove: boolean;
  appropriated: number;
  available: number;
  lapsed: number;
}

/** What an allocation holds or has given on. */
export const received = (a: Allocation): number => a.uncommitted + a.committed;

const labelOf = (kind: string, level: string | null): string => {
  const label = enumLabel('FundKind', kind);
  return level ? t('funds.ofLevel', { level: enumLabel('BudgetLevel', level), kind: label }) : label;
};

function originOf(key: string, sources: Source[]): Origin {
  const { kind, level } = sources[0]!;
  return {
    ...{ key, kind, level, fromAbove: false },
    label: labelOf(kind, level),
    appropriated: sumOf(sources, (s) => s.appropriated),
    allocated: sumOf(sources, (s) => s.allocated),
    committed: sumOf(sources, (s) => s.committed),
    disbursed: sumOf(sources, (s) => s.disbursed),
    available: sumOf(sources, (s) => s.available),
    lapsed: sumOf(sources, (s) => s.lapsed),
  };
}

function aboveOf(kind: string, given: Allocation[]): Origin {
  const whole = sumOf(given, received);
  return {
    ...{ key: `above/${kind}`, kind, level: null, fromAbove: true },
    ...{ label: t('funds.fromAbove', { kind: enumLabel('FundKind', kind) }), available: 0, lapsed: 0 },
    ...{ appropriated: whole, allocated: whole },
    committed: sumOf(given, (a) => a.committed),
    disbursed: sumOf(given, (a) => a.disbursed),
  };
}

const keyOf = ({ kind, level }: Source): string => `${kind}/${level ?? ''}`;

/** The key of the origin that an allocation draws on. */
export function originKeys({ fundingSources }: Funds): (allocation: Allocation) => string {
  const own = new Map(fundingSources.nodes.map((source) => [source.id, keyOf(source)]));
  return ({ source, fundKind }) => own.get(source?.id ?? '') ?? `above/${fundKind}`;
}

/** Where the money comes from, most first. */
export function originsIn(funds: Funds): Origin[] {
  const keyFor = originKeys(funds);
  const above = funds.allocations.nodes.filter((a) => keyFor(a).startsWith('above/'));
  return [
    ...[...groupBy(funds.fundingSources.nodes, keyOf)].map(([key, rows]) => originOf(key, [...rows])),
    ...[...groupBy(above, (a) => a.fundKind)].map(([kind, rows]) => aboveOf(kind, [...rows])),
  ].toSorted((a, b) => b.appropriated - a.appropriated);
}
