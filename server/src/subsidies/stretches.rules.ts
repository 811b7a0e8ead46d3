import { conditions, CONDITIONS, type ConditionKey, type Finding } from './conditions.rules.ts';
import type { Dated, SubsidyFacts } from './facts.rules.ts';
import { dayAt, indexOf, lengthOf, type Month, type Range } from './month.rules.ts';
import { countsUntil, standingOn } from './standing.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';
import type { ProfessionalLevel } from '../workforce/levels.rules.ts';

/** Days in a row of a month on which nothing changes. */
export interface Stretch extends Range {
  /** The level that is due on these days in the county; null where a condition fails. */
  due: ProfessionalLevel | null;
  findings: Record<ConditionKey, Finding>;
}

/** A month cut where any of the facts begins or ends, so that a day of each part stands for all of it. */
export function stretchesOf(
  facts: SubsidyFacts,
  month: Month,
  county: string,
  parameters: SubsidyParameters,
): Stretch[] {
  const cuts = [...cutsOf(facts, month, parameters), lengthOf(month)];
  return cuts.slice(0, -1).map((from, i) => {
    const standing = standingOn(facts, dayAt(month, from), parameters);
    const findings = {} as Stretch['findings'];
    for (const key of CONDITIONS) findings[key] = conditions[key](standing, county, parameters);
    const due = CONDITIONS.every((key) => findings[key].held) ? standing.level : null;
    return { from, to: cuts[i + 1]!, due, findings };
  });
}

function cutsOf(facts: SubsidyFacts, month: Month, parameters: SubsidyParameters): number[] {
  const cuts = new Set([0]);
  const cutAt = (day: string | null): void => {
    if (day?.startsWith(month)) cuts.add(indexOf(day));
  };
  const { appointments, certificates, registrations, titles, allowances } = facts;
  const dated: (readonly Dated[])[] = [appointments, certificates, registrations, titles, allowances];
  for (const { since, until } of dated.flat()) {
    cutAt(since);
    cutAt(until);
  }
  for (const registration of registrations) cutAt(countsUntil(registration, parameters));
  return [...cuts].toSorted((a, b) => a - b);
}

export interface Run<T> extends Range {
  value: T;
}

/** Neighbours that are alike in something are one. */
export function joinedBy<T>(stretches: readonly Stretch[], of: (stretch: Stretch) => T): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const stretch of stretches) {
    const [last, value] = [runs.at(-1), of(stretch)];
    if (last && last.value === value) last.to = stretch.to;
    else runs.push({ from: stretch.from, to: stretch.to, value });
  }
  return runs;
}
