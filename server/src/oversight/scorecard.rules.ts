import type { Change, Consequence, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import type { Figure } from './figures.ts';
import { ScorecardStates } from './kinds.ts';

export interface ScorecardFacts {
  /** The office that is assessed; null when it is not known. */
  office: { name: string; division: string; sector: string | null } | null;
  /** The figures as they are now; none where they are not to be computed. */
  figures: Figure[];
  /** Lines that there are already, by indicator, as they stand. */
  lines: ReadonlyMap<string, Values & { id: string }>;
}

type State = keyof typeof ScorecardStates.values;
const clause = '三(一)';

/** What is assessed is an office's own area and sector. */
export function fitsOffice({ kind, after }: Change, { office }: ScorecardFacts): Violation[] {
  if (kind !== 'CREATE' || !office) return [];
  const violations: Violation[] = [];
  if (after?.divisionId !== office.division)
    violations.push({
      field: 'divisionId',
      code: 'NOT_ITS_DIVISION',
      message: `「考核区划」应为“${office.name}”的所在区划，请改选。`,
      clause,
    });
  if ((after?.sector ?? null) !== office.sector)
    violations.push({
      field: 'sector',
      code: 'NOT_ITS_SECTOR',
      message: office.sector
        ? `「系统」应与“${office.name}”的系统一致，请改选。`
        : `“${office.name}”不属于某一系统，请清空「系统」。`,
      clause,
    });
  return violations;
}

export function countedWithinYear({ after, changed }: Change): Violation[] {
  const { year, countedOn } = after ?? {};
  if (!(changed.has('year') || changed.has('countedOn')) || typeof countedOn !== 'string') return [];
  if (countedOn.startsWith(String(year))) return [];
  const message = `「统计日期」${countedOn} 不在 ${String(year)} 年度内，请改选该年度的日期，通常为年末。`;
  return [{ field: 'countedOn', code: 'OUTSIDE_YEAR', message, clause }];
}

/** What a day will bring is not known: until it has come the card stays a draft. */
export function countedByNow({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const on = after?.countedOn;
  if (typeof on !== 'string' || on <= today) return [];
  const message = `统计日期 ${on} 尚未到，不能锁定，请在该日之后办理。`;
  return [{ field: '', code: 'NOT_YET', message, clause }];
}

/** A card that is locked or signed is changed by nobody; its only way is on. */
export function staysAsLocked({ kind, before }: Change): Violation[] {
  const state = before?.state as State | undefined;
  if (kind === 'CREATE' || kind === 'ACTION' || !state || state === 'DRAFT') return [];
  const message = `考核表${ScorecardStates.labels[state]}，不能修改或删除。`;
  return [{ field: '', code: 'SCORECARD_LOCKED', message, clause }];
}

/** The lines that a draft gets from the figures: new ones, and of those that it has the values that differ. */
export function linesOf(
  line: RecordClass,
  { id, action, kind }: Change,
  { figures, lines }: ScorecardFacts,
): Consequence[] {
  if (kind === 'DELETE' || action === 'sign') return [];
  return figures.flatMap(({ unitLabel: _unit, ...figure }, position): Consequence[] => {
    const values: Values = { ...figure, position };
    const known = lines.get(figure.indicator);
    if (!known) return [{ entity: line, kind: 'CREATE', values: { ...values, scorecardId: id } }];
    const differing = Object.entries(values).filter(([name, value]) => !same(value, known[name]));
    if (differing.length === 0) return [];
    return [{ entity: line, kind: 'UPDATE', id: known.id, values: Object.fromEntries(differing) }];
  });
}

/** Decimals come from the database as text, `33.30`. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && b !== null ? a === Number(b) : (a ?? null) === (b ?? null);

/** Offices comment until the card is signed. */
export function commentedInTime({ kind }: Change, { state }: { state: State | null }): Violation[] {
  if (kind === 'DELETE' || state !== 'SIGNED') return [];
  const message = '考核表已签发，不能再评议；如有异议请向签发机关书面提出。';
  return [{ field: 'scorecardId', code: 'SCORECARD_SIGNED', message, clause }];
}
