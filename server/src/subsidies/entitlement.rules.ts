import { reaches, type ProfessionalLevel } from '../workforce/levels.rules.ts';
import { CLAUSE } from './conditions.rules.ts';
import { outcomesOf, type ConditionOutcome } from './explanation.rules.ts';
import type { SubsidyFacts } from './facts.rules.ts';
import { monthSaid, type Month } from './month.rules.ts';
import { segmentsOf, type Segment } from './proration.rules.ts';
import { stretchesOf } from './stretches.rules.ts';
import { ruleVersionOf, type SubsidyParameters } from './subsidy-parameters.rules.ts';

export interface Entitlement {
  /** In fen. */
  amount: number;
  /** The highest that is paid for in the month; null: none. */
  level: ProfessionalLevel | null;
  /** Days on which every condition holds, which may be some where nothing is paid, and fewer than a whole month paid. */
  days: number;
  conditions: ConditionOutcome[];
  segments: Segment[];
  /** What is worth a look and changes no amount. */
  flags: string[];
  ruleVersion: string;
}

/** What a county owes a person for a month (二(四)1). The parameters are those of the month's first day. */
export function entitlementOf(
  facts: SubsidyFacts,
  month: Month,
  county: string,
  parameters: SubsidyParameters,
): Entitlement {
  const stretches = stretchesOf(facts, month, county, parameters);
  const segments = segmentsOf(stretches, month, parameters);
  return {
    amount: segments.reduce((sum, s) => sum + s.amount, 0),
    level: segments.reduce<ProfessionalLevel | null>((level, s) => higher(level, s.level), null),
    days: stretches.reduce((sum, s) => (s.due === null ? sum : sum + s.to - s.from), 0),
    conditions: outcomesOf(stretches, month, parameters),
    segments,
    flags: flagsOf(facts, month),
    ruleVersion: ruleVersionOf(parameters),
  };
}

const higher = (a: ProfessionalLevel | null, b: ProfessionalLevel): ProfessionalLevel =>
  a !== null && reaches([a], b) ? a : b;

/** Insurance is owed by the employer: a month unpaid is told, and costs the worker nothing. */
const flagsOf = ({ unpaidInsurance }: SubsidyFacts, month: Month): string[] =>
  unpaidInsurance.includes(month)
    ? [`${monthSaid(month)}社会保险未按时足额缴纳（${CLAUSE}），请督促补缴，补贴金额不变`]
    : [];
