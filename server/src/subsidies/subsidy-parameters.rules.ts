import { codesOn, numberOn, type PolicyParameter } from '../vocabulary/parameters.rules.ts';
import type { ProfessionalLevel } from '../workforce/levels.rules.ts';
import { firstDayOf, type Month } from './month.rules.ts';

export const PRORATIONS = ['DAYS', 'HALF_MONTH', 'FIRST_DAY'] as const;
export const TITLE_RULES = ['NONE', 'HIGHER'] as const;
export const LEVEL_RULES = ['CERTIFICATE', 'POST'] as const;

/** What the clause leaves open, as it is in force in a month. It is the city's: the same for every county. */
export interface SubsidyParameters {
  /** In fen; whole yuan, so that rounding never lets the parts of a month exceed its highest level. */
  monthly: Record<ProfessionalLevel, number>;
  proration: (typeof PRORATIONS)[number];
  title: (typeof TITLE_RULES)[number];
  level: (typeof LEVEL_RULES)[number];
  registration: { required: boolean; graceDays: number };
}

/** The parameters of a month: those in force on its first day, whatever changes later in it. */
export function subsidyParametersOf(rows: readonly PolicyParameter[], month: Month): SubsidyParameters {
  const day = firstDayOf(month);
  const number = (key: string): number => numberOn(rows, `subsidy.${key}`, day);
  const choice = <C extends string>(key: string, choices: readonly C[]): C =>
    oneOf(`subsidy.${key}`, codesOn(rows, `subsidy.${key}`, day), choices);
  return {
    monthly: {
      ASSISTANT: number('monthly.assistant'),
      MID: number('monthly.mid'),
      SENIOR: number('monthly.senior'),
    },
    proration: choice('proration', PRORATIONS),
    title: choice('title-rule', TITLE_RULES),
    level: choice('level-rule', LEVEL_RULES),
    registration: {
      required: number('registration.required') === 1,
      graceDays: number('registration.grace-days'),
    },
  };
}

function oneOf<C extends string>(key: string, [code]: readonly string[], choices: readonly C[]): C {
  const found = choices.find((c) => c === code);
  if (!found) throw new Error(`The policy parameter ${key} is none of ${choices.join(', ')}`);
  return found;
}

/** Changes whenever the same facts may be judged in another way in code; parameters tell of themselves. */
const RULES = '二(四)1#1';

/** By what a line was computed, to be kept with it. */
export function ruleVersionOf({ monthly, proration, title, level, registration }: SubsidyParameters): string {
  const registered = registration.required ? `+${registration.graceDays}` : '-';
  const amounts = `${monthly.ASSISTANT}/${monthly.MID}/${monthly.SENIOR}`;
  return [RULES, proration, title, level, registered, amounts].join(' ');
}
