import type { ProfessionalLevel } from '../workforce/levels.rules.ts';
import type { ConditionKey } from './conditions.rules.ts';
import { entitlementOf, type Entitlement } from './entitlement.rules.ts';
import type { SubsidyFacts } from './facts.rules.ts';
import type { LineKind } from './kinds.ts';
import { firstDayOf, type Month } from './month.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';

/** What stands already for a person and month, in fen: in the run's county, and in all others. */
export interface Issued {
  here: number;
  elsewhere: number;
}

export interface Candidate {
  practitionerId: string;
  facts: SubsidyFacts;
  issued: ReadonlyMap<Month, Issued>;
}

export interface RunScope {
  /** Six digits. */
  county: string;
  /** All months from the county's first run to this one's own, which is the last. */
  months: readonly Month[];
  parametersOf: (month: Month) => SubsidyParameters;
}

export interface Line {
  practitionerId: string;
  month: Month;
  kind: LineKind;
  level: ProfessionalLevel | null;
  amount: number;
  previousAmount: number;
  entitlement: Entitlement;
}

const none: Issued = { here: 0, elsewhere: 0 };

/** A line for everybody who had a post of a community in the month, and one for each earlier month that came out differently. */
export const linesOf = (candidates: readonly Candidate[], scope: RunScope): Line[] =>
  candidates.flatMap((candidate) =>
    scope.months.flatMap((month, i) => {
      const issued = candidate.issued.get(month) ?? none;
      if (issued.here === 0 && !worksIn(candidate.facts, month, scope.county)) return [];
      const entitlement = entitlementOf(candidate.facts, month, scope.county, scope.parametersOf(month));
      const amount = owed(candidate.facts, month, entitlement.amount, issued, scope) - issued.here;
      const isOwn = i === scope.months.length - 1;
      if (!isOwn && amount === 0) return [];
      const previous = isOwn ? (candidate.issued.get(scope.months[i - 1] ?? '')?.here ?? 0) : 0;
      const kind: LineKind = isOwn ? 'ORDINARY' : 'CORRECTION';
      const { practitionerId } = candidate;
      return [
        {
          practitionerId,
          month,
          kind,
          level: entitlement.level,
          amount,
          previousAmount: previous,
          entitlement,
        },
      ];
    }),
  );

/** Whether any post of a community in the county is held within the month. */
const worksIn = ({ appointments }: SubsidyFacts, month: Month, county: string): boolean =>
  appointments.some(
    (a) =>
      a.inCommunity &&
      a.county === county &&
      a.since <= `${month}-31` &&
      (a.until === null || a.until > firstDayOf(month)),
  );

/**
 * What another county has paid and will have to take back is not paid a second time meanwhile: all counties together
 * never issue more than all of them owe.
 */
function owed(
  facts: SubsidyFacts,
  month: Month,
  here: number,
  { elsewhere }: Issued,
  { county, parametersOf }: RunScope,
): number {
  if (elsewhere <= 0) return here;
  const others = new Set(facts.appointments.filter((a) => a.inCommunity).map((a) => a.county));
  others.delete(county);
  const there = [...others].reduce(
    (sum, other) => sum + entitlementOf(facts, month, other, parametersOf(month)).amount,
    0,
  );
  return Math.max(0, Math.min(here, here + there - elsewhere));
}

const shortly: Record<ConditionKey, string> = {
  a: '身份',
  b: '证书',
  c: '聘任',
  d: '生活补贴',
  e: '地方财政',
  f: '职称补贴',
  registration: '登记',
};

/** The conditions that are not met, by what a list can be filtered by. */
export const unmetOf = ({ conditions }: Entitlement): string | null =>
  conditions
    .filter((c) => !c.met)
    .map((c) => shortly[c.key])
    .join('、') || null;

/** Every condition answered yes or no, with its clause and the facts. */
export const explanationOf = ({ conditions }: Entitlement): string =>
  conditions.map((c) => `${c.met ? '✓' : '✗'} ${shortly[c.key]}：${c.text}（${c.clause}）`).join('\n');
