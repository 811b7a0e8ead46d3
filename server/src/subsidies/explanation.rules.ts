import { CLAUSE, CONDITIONS, type ConditionKey } from './conditions.rules.ts';
import { rangeSaid, type Month } from './month.rules.ts';
import { referenceDays, stretchOn } from './proration.rules.ts';
import { joinedBy, type Stretch } from './stretches.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';

/** A condition as people are told of it, with the days for which each thing that is said of it holds. */
export interface ConditionOutcome {
  key: ConditionKey;
  met: boolean;
  clause: string;
  text: string;
}

const REGISTRATION_CLAUSE = 'N 登记办法';

/**
 * Met is what held on every day that is paid for, or on the day that decides for the month; where nothing is paid,
 * what held throughout. So at least one is unmet whenever nothing is due.
 */
export function outcomesOf(
  stretches: readonly Stretch[],
  month: Month,
  { proration }: SubsidyParameters,
): ConditionOutcome[] {
  const day = referenceDays[proration];
  const judged = day === null ? paidOrAll(stretches) : [stretchOn(stretches, day)];
  return CONDITIONS.map((key) => ({
    key,
    met: judged.every((s) => s.findings[key].held),
    clause: key === 'registration' ? REGISTRATION_CLAUSE : CLAUSE,
    text: textOf(key, stretches, month, day),
  }));
}

function paidOrAll(stretches: readonly Stretch[]): readonly Stretch[] {
  const paid = stretches.filter((s) => s.due !== null);
  return paid.length > 0 ? paid : stretches;
}

/** `1 月 1 日至 1 月 14 日未聘任；1 月 15 日至 1 月 31 日聘任于…（以 1 月 15 日为准）` */
function textOf(key: ConditionKey, stretches: readonly Stretch[], month: Month, day: number | null): string {
  const said = joinedBy(stretches, (s) => s.findings[key].text);
  const text = said.map(({ value, ...range }) => rangeSaid(month, range) + value).join('；');
  if (day === null || said.length === 1) return text;
  return `${text}（以 ${rangeSaid(month, { from: day, to: day + 1 })}为准）`;
}
